import { Details } from '#app/ui/details.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { VisuallyHidden } from '#app/ui/text.tsx'
import { chamberNames } from './chamber.ts'
import type { StandingRecess } from './recess-form.ts'
import { writeRecess } from './recess-rules.ts'
import { RecessTable } from './recess-table.tsx'

/** The recesses per chamber, and those that were taken out and can come back. */
export function CalendarPeriods({
  standing,
  removed,
}: {
  standing: StandingRecess[]
  removed: StandingRecess[]
}) {
  return (
    <>
      {(['TK', 'EK'] as const).map((chamber) => (
        <Section key={chamber} title={`Recessen van de ${chamberNames[chamber]}`}>
          <RecessTable
            caption={`Recessen van de ${chamberNames[chamber]}`}
            recesses={standing.filter((period) => period.chamber === chamber)}
          />
        </Section>
      ))}
      {removed.length > 0 && (
        <Details summary={`Uit de kalender gehaald (${removed.length})`}>
          <BulletList>
            {removed.map((period) => (
              <li key={period.id}>
                {period.name} van de {chamberNames[period.chamber]} · {writeRecess(period)}{' '}
                <TextLink to={`/beheer/kalender/${period.id}/terugzetten`}>
                  Terugzetten<VisuallyHidden>: {period.name}</VisuallyHidden>
                </TextLink>
              </li>
            ))}
          </BulletList>
        </Details>
      )}
    </>
  )
}
