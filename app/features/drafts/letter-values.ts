import { chamberNames } from '#app/features/commitments/origin.ts'
import { consultationKinds, type ConsultationKind } from '#app/features/consultations/consultation.ts'
import type { FieldValues } from '#app/features/templates/template-field.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import type { Answer } from './letter-facts.ts'
import type { LetterHead } from './letter-plan.ts'

/** What is known for the fields in the fixed parts of a letter. */
export function valuesForLetter(
  head: LetterHead,
  consultation: { kind: ConsultationKind; meetsOn: Day } | null,
  answers: Answer[],
): FieldValues {
  const { chamber, subject, reference, datedOn, ministry, dossier, signatory } = head
  const activity = answers.find((answer) => answer.activity)?.activity
  return {
    ministerie: ministry.name,
    dossier: dossier.name,
    onderwerp: subject,
    kenmerk: reference,
    kamer: chamberNames[chamber],
    ...(datedOn ? { 'datum brief': writeDay(datedOn) } : {}),
    ...(signatory ? { functie: signatory.function, naam: signatory.person?.name ?? '' } : {}),
    ...(consultation
      ? {
          'datum overleg': writeDay(consultation.meetsOn),
          'soort overleg': consultationKinds[consultation.kind],
        }
      : {}),
    ...(activity ? { activiteit: activity } : {}),
  }
}
