import { ActionForm } from '#app/ui/form.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, Paragraph } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { RecessPeriod } from './calendar.ts'
import { chamberNames } from './chamber.ts'
import type { ImportPlan } from './plan-import.ts'
import { writeRecess } from './recess-rules.ts'

/** What a file would do, before it is done. */
export function ImportPreview({
  plan,
  csv,
  changeNumber,
}: {
  plan: ImportPlan
  csv: string
  changeNumber: number
}) {
  const { added, changed, unchanged, refused } = plan
  const count = added.length + changed.length
  return (
    <>
      <Group title="Komt erbij" lines={added.map(writePeriod)} />
      <Group
        title="Verandert"
        lines={changed.map(
          ({ was, to }) => `${writePeriod(to)}. Nu staat er: ${writeRecess(was)}, bron: ${was.source}`,
        )}
      />
      <Group title="Blijft gelijk" lines={unchanged.map(writePeriod)} />
      <Group title="Wordt overgeslagen" lines={refused} />
      {count === 0 ? (
        <Paragraph>
          Dit bestand verandert niets aan de kalender.{' '}
          <TextLink to="/beheer/kalender">Terug naar de kalender</TextLink>
        </Paragraph>
      ) : (
        <ActionForm
          action="/beheer/kalender/invoeren/toepassen"
          submitLabel={count === 1 ? 'Voer 1 reces in' : `Voer ${count} recessen in`}
          cancelTo="/beheer/kalender"
        >
          <input type="hidden" name="csv" value={csv} />
          <input type="hidden" name="changeNumber" value={String(changeNumber)} />
        </ActionForm>
      )}
    </>
  )
}

function Group({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <Section title={title} count={lines.length}>
      <BulletList>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </BulletList>
    </Section>
  )
}

function writePeriod(period: RecessPeriod): string {
  return `${period.name} van de ${chamberNames[period.chamber]}, ${writeRecess(period)}, bron: ${period.source}`
}
