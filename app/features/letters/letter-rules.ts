import { chamberNames, type Chamber } from '#app/features/commitments/origin.ts'
import { writeDay, type Day } from '#app/shared/day.ts'

export interface LetterFacts {
  reference: string
  sentOn: Day
  subject: string
  chamber: Chamber
}

/** What stands in the way of closing a commitment with this letter. */
export function objectionsToLetter(
  letter: LetterFacts,
  commitment: { saidOn: Day; chamber: Chamber },
  today: Day,
): string[] {
  const objections: string[] = []
  if (!letter.reference) objections.push('Vul het kenmerk van de brief in.')
  if (!letter.subject) objections.push('Vul het onderwerp van de brief in.')
  if (letter.sentOn > today)
    objections.push('De brief ligt in de toekomst. Vul de dag in waarop hij is verstuurd.')
  if (letter.sentOn < commitment.saidOn)
    objections.push(
      `De brief is van ${writeDay(letter.sentOn)}. Dat is voor ${writeDay(commitment.saidOn)}, de dag waarop dit is toegezegd of gevraagd.`,
    )
  if (letter.chamber !== commitment.chamber)
    objections.push(`De ${chamberNames[commitment.chamber]} wacht hierop. Kies een brief aan die Kamer.`)
  return objections
}

/** A letter that is known already is used again only where day and chamber agree. */
export function objectionsToReuse(known: LetterFacts, given: LetterFacts): string[] {
  const { reference } = known
  return [
    ...(known.sentOn === given.sentOn
      ? []
      : [
          `De brief met kenmerk ${reference} staat al vast, met de datum ${writeDay(known.sentOn)}. Controleer kenmerk en datum.`,
        ]),
    ...(known.chamber === given.chamber
      ? []
      : [`De brief met kenmerk ${reference} staat al vast als brief aan de ${chamberNames[known.chamber]}.`]),
  ]
}
