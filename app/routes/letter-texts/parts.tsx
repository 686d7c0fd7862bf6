import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaArgs } from '@remix-run/react'
import { fillLetter } from '#app/features/templates/fill-letter.ts'
import { FieldList } from '#app/features/templates/field-list.tsx'
import { findSampleValues } from '#app/features/templates/find-sample-values.server.ts'
import { partHints, partNames, type LetterTexts } from '#app/features/templates/letter-part.ts'
import { LetterPreview } from '#app/features/templates/letter-preview.tsx'
import { listMinistryTexts } from '#app/features/templates/list-ministry-texts.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { isId, requireId } from '#app/shared/ids.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { textCrumbs, textsPath } from './place.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, query }) => {
    const found = await listMinistryTexts(world, actor, requireId(params.ministry))
    const asked = query.get('overleg')
    const chamber = query.get('kamer') === 'EK' ? ('EK' as const) : ('TK' as const)
    const sample = await findSampleValues(world, actor, found.ministry, asked && isId(asked) ? asked : null)
    const texts = Object.fromEntries(found.parts.map(({ part, text }) => [part, text])) as LetterTexts
    const kamer = chamber === 'EK' ? 'Eerste Kamer' : 'Tweede Kamer'
    return { ...found, sample, chamber, letter: fillLetter(texts, chamber, { ...sample.values, kamer }) }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `Brieven van ${data?.ministry.name ?? 'een ministerie'} – Gestand` }]
}

export default function LetterTextParts() {
  const { ministry, parts, mayChange, sample, chamber, letter } = useLoaderData<typeof loader>()
  return (
    <Page title={`Brieven: ${ministry.name}`} breadcrumbs={textCrumbs(mayChange)}>
      <FieldList />
      {parts.map(({ part, text, changed }) => (
        <Section
          key={part}
          title={partNames[part]}
          action={
            <ButtonLink to={textsPath(ministry.id, part)}>
              {mayChange ? 'Wijzigen' : 'Versies'}
              <span className="visually-hidden"> van {partNames[part]}</span>
            </ButtonLink>
          }
        >
          <p className="keep-lines">{text || 'Geen tekst: dit deel blijft leeg.'}</p>
          <SmallPrint>
            {partHints[part]}{' '}
            {changed ? `Gewijzigd op ${changed.on} door ${changed.by}.` : 'Zo kwam het met Gestand mee.'}
          </SmallPrint>
        </Section>
      ))}
      <Section title="Zo komt het in een brief" id="voorbeeld">
        {sample.choices.length === 0 ? (
          <Alert tone="info">U ziet geen overleggen. Dit voorbeeld gaat over een verzonnen overleg.</Alert>
        ) : null}
        <FilterBar submitLabel="Voorbeeld tonen" label="Voorbeeld">
          {sample.choices.length > 0 && (
            <SelectField
              label="Over welk overleg?"
              name="overleg"
              options={sample.choices}
              defaultValue={sample.consultationId ?? ''}
            />
          )}
          <SelectField
            label="Aan welke Kamer?"
            name="kamer"
            options={[
              { value: 'TK', label: 'Tweede Kamer' },
              { value: 'EK', label: 'Eerste Kamer' },
            ]}
            defaultValue={chamber}
          />
        </FilterBar>
        <LetterPreview letter={letter} />
      </Section>
    </Page>
  )
}
