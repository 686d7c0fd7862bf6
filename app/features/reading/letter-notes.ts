import { writeDay } from '#app/shared/day.ts'
import type { Layout } from './layout.ts'
import { isEnglish } from './language.ts'

/** What a person should know about the whole text, as sentences that say what to do. */
export function notesOn(layout: Layout, isList: boolean): string[] {
  const { head, otherDates, otherReferences, text } = layout
  const notes: string[] = []
  if (isEnglish(text)) {
    notes.push('Deze tekst is in het Engels. Ik lees alleen Nederlandse brieven: kies de Nederlandse versie.')
  }
  if (head.date === null) {
    notes.push(
      isList
        ? 'Boven deze lijst staat geen datum. Zet de dag van het debat erboven; zonder dag kan ik termijnen zoals «na de zomer» niet lezen.'
        : 'Deze brief heeft geen datum. Vul de datum in; zonder datum kan ik termijnen zoals «volgend voorjaar» niet lezen.',
    )
  }
  if (head.date !== null && otherDates.length > 0) {
    const others = otherDates.slice(0, 3).map(writeDay).join(' en ')
    notes.push(
      `In deze brief staan twee datums: ${writeDay(head.date)} en ${others}. Ik lees de termijnen vanaf ${writeDay(head.date)}. Controleer welke datum klopt.`,
    )
  }
  if (head.reference !== null && otherReferences.length > 0)
    notes.push(
      `In deze brief staat meer dan één kenmerk: ${[head.reference, ...otherReferences].slice(0, 3).join(', ')}. Controleer of dit één brief is.`,
    )
  if (!isList && head.addressee !== null && head.chamber === null)
    notes.push('Ik zie niet aan welke Kamer deze brief is gericht. Kies zelf de Kamer.')
  return notes
}
