import { chamberNames, type Chamber } from '#app/features/commitments/origin.ts'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { writeDay, writeMoment, type Day } from '#app/shared/day.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { draftPath } from './draft-state.ts'

interface DraftFactsProps {
  draft: {
    id: string
    chamber: Chamber
    reference: string
    datedOn: Day | null
    dossier: { code: string; name: string }
    ministry: { name: string }
    signatory: { function: string; person: { name: string } | null } | null
    consultation: { id: string; title: string; meetsOn: Day } | null
    generatedAt: Date
    savedAt: Date
    savedByName: string
  }
  mayChange: boolean
}

/** What stands above and below a letter, and from what it comes. */
export function DraftFacts({ draft, mayChange }: DraftFactsProps) {
  const { id, chamber, reference, datedOn, dossier, ministry, signatory, consultation } = draft
  return (
    <Section
      title="Gegevens"
      action={
        mayChange && (
          <ButtonLink to={draftPath(id, 'gegevens')} small icon="edit">
            Wijzigen
          </ButtonLink>
        )
      }
    >
      <DataList
        items={[
          { label: 'Aan', value: `de ${chamberNames[chamber]}` },
          { label: 'Ons kenmerk', value: reference },
          { label: 'Datum', value: datedOn && writeDay(datedOn) },
          {
            label: 'Ondertekent',
            value: signatory && [signatory.function, signatory.person?.name].filter(Boolean).join(', '),
          },
          { label: 'Ministerie', value: ministry.name },
          { label: 'Dossier', value: `${dossier.code} · ${dossier.name}` },
          {
            label: 'Overleg',
            value: consultation && (
              <TextLink to={consultationPath(consultation.id)}>
                {consultation.title}, {writeDay(consultation.meetsOn)}
              </TextLink>
            ),
          },
          { label: 'Zinnen uit het register van', value: writeMoment(draft.generatedAt) },
          { label: 'Laatst opgeslagen', value: `${writeMoment(draft.savedAt)}, ${draft.savedByName}` },
        ]}
      />
      {mayChange && (
        <ButtonLink to={draftPath(id, 'weggooien')} small appearance="subtle">
          Brief weggooien
        </ButtonLink>
      )}
    </Section>
  )
}
