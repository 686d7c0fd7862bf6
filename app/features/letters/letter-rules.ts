import {
  readDocumentNumber,
  readKamerstuk,
  writeKamerstuk,
  wrongNumber,
} from '#app/features/commitments/kamer-numbers.ts'
import { letterName, type LetterNames } from '#app/features/commitments/letter-name.ts'
import { chamberNames, type Chamber } from '#app/features/commitments/origin.ts'
import { writeDay, type Day } from '#app/shared/day.ts'

interface WhenAndWhom {
  sentOn: Day
  chamber: Chamber
}

/** A letter as a person gives it; at least one of its names, in any form. */
export interface LetterFacts extends WhenAndWhom {
  /** "Ons kenmerk"; empty where it is not known. */
  reference: string
  kamerstuk?: string
  documentNumber?: string
  subject: string
}

/** A letter with its names in one form. */
type NamedLetter = LetterNames & WhenAndWhom & { subject: string }

/** The letter with its names in one form; a name that has no such form is null. */
export function nameLetter({
  reference,
  kamerstuk = '',
  documentNumber = '',
  ...letter
}: LetterFacts): NamedLetter {
  return {
    sentOn: letter.sentOn,
    chamber: letter.chamber,
    subject: letter.subject.trim(),
    reference: reference.trim() || null,
    kamerstuk: readKamerstuk(kamerstuk),
    documentNumber: readDocumentNumber(documentNumber),
  }
}

/** What is missing or wrong in the names of a letter. */
export function objectionsToNames({ reference, kamerstuk = '', documentNumber = '' }: LetterFacts): string[] {
  const objections: string[] = []
  if (!reference.trim() && !kamerstuk.trim() && !documentNumber.trim())
    objections.push('Vul het kenmerk, het Kamerstuk of het documentnummer van de brief in.')
  if (kamerstuk.trim() && !readKamerstuk(kamerstuk)) objections.push(wrongNumber.kamerstuk)
  if (documentNumber.trim() && !readDocumentNumber(documentNumber)) objections.push(wrongNumber.document)
  return objections
}

/** What stands in the way of closing a commitment with a letter of this day to this Kamer. */
export function objectionsToUse(
  letter: WhenAndWhom,
  commitment: { saidOn: Day; chamber: Chamber },
  today: Day,
): string[] {
  const objections: string[] = []
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

/** What stands in the way of closing a commitment with this letter, which a person gave. */
export function objectionsToLetter(
  letter: LetterFacts,
  commitment: { saidOn: Day; chamber: Chamber },
  today: Day,
): string[] {
  return [
    ...objectionsToNames(letter),
    ...(letter.subject.trim() ? [] : ['Vul het onderwerp van de brief in.']),
    ...objectionsToUse(letter, commitment, today),
  ]
}

/** A letter that is known already is used again only where day, chamber and its other names agree. */
export function objectionsToReuse(
  known: LetterNames & WhenAndWhom,
  given: LetterNames & WhenAndWhom,
): string[] {
  const name = `De brief ${known.reference ? `met kenmerk ${known.reference}` : letterName(known)} staat al vast`
  const objections: string[] = []
  if (known.sentOn !== given.sentOn)
    objections.push(
      `${name}, met de datum ${writeDay(known.sentOn)}. Controleer de datum en de nummers van de brief.`,
    )
  if (known.chamber !== given.chamber)
    objections.push(`${name} als brief aan de ${chamberNames[known.chamber]}.`)
  const otherName = differingName(known, given)
  if (otherName) objections.push(`${name}, met ${otherName}. Controleer de nummers van de brief.`)
  return objections
}

function differingName(known: LetterNames, given: LetterNames): string | null {
  const differs = (key: keyof LetterNames) => known[key] && given[key] && known[key] !== given[key]
  if (differs('reference')) return `het kenmerk ${known.reference}`
  if (differs('kamerstuk') && known.kamerstuk) return writeKamerstuk(known.kamerstuk)
  return differs('documentNumber') ? `het documentnummer ${known.documentNumber}` : null
}
