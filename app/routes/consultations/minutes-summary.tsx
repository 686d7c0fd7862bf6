import { consultationPath, type MinutesState } from '#app/features/consultations/consultation.ts'
import { writeMoment } from '#app/shared/day.ts'
import { Paragraph } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

interface MinutesSummaryProps {
  consultation: {
    id: string
    minutes: { state: MinutesState; releasedAt: Date | null; establishedAt: Date | null } | null
  }
  mayWrite: boolean
}

/** How the minutes stand, and the way to them. */
export function MinutesSummary({ consultation: { id, minutes }, mayWrite }: MinutesSummaryProps) {
  if (!minutes) return null
  const { releasedAt, establishedAt } = minutes
  return (
    <>
      {establishedAt && <Paragraph>Het verslag is vastgesteld op {writeMoment(establishedAt)}.</Paragraph>}
      {releasedAt && (
        <Paragraph>Het verslag is ter afstemming gegeven op {writeMoment(releasedAt)}.</Paragraph>
      )}
      {!releasedAt && (
        <Paragraph>
          Het verslag is nog een concept. Buiten het secretariaat en de liaison ziet niemand wat erin staat.
        </Paragraph>
      )}
      <Paragraph>
        <TextLink to={consultationPath(id, 'verslag')}>Verslag lezen</TextLink>
        {mayWrite && !establishedAt && (
          <>
            {' · '}
            <TextLink to={consultationPath(id, 'afspraken', 'nieuw')}>
              Afspraak toevoegen met een formulier
            </TextLink>
          </>
        )}
      </Paragraph>
    </>
  )
}
