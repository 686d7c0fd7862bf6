import { addDays, writeDay, type Day } from '#app/shared/day.ts'

/** How long a link in a mail can be answered, counted from the day of the mail. */
const answerDays = 60

/** What is wrong with a link by its age. */
export function objectionsToAge(mailedOn: Day, today: Day): string[] {
  const lastDay = addDays(mailedOn, answerDays)
  return today > lastDay
    ? [
        `Deze link werkte tot en met ${writeDay(lastDay)}. Antwoord via een nieuwere mail, log in bij Gestand, of mail het secretariaat.`,
      ]
    : []
}

interface AnsweredItem {
  closedOn: Day | null
  term: object | null
  /** Whether the reader of the mail is one of those who are asked. */
  asked: boolean
}

/** Why nothing can be answered about an item any more. */
export function objectionsToAnswering({ closedOn, term, asked }: AnsweredItem): string[] {
  if (closedOn) return [`Dit is al afgerond op ${writeDay(closedOn)}. U hoeft niets meer te antwoorden.`]
  if (!term) return ['Hier is nu geen termijn voor. U hoeft niets te antwoorden.']
  return asked ? [] : ['U gaat hier niet meer over, of uw deel is al klaar. U hoeft niets te antwoorden.']
}
