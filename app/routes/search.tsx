import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { letterName } from '#app/features/commitments/letter-name.ts'
import { searchEverything } from '#app/features/search/search-everything.server.ts'
import { WorklistTable } from '#app/features/worklist/worklist-table.tsx'
import { writeDay } from '#app/shared/day.ts'
import { TextField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Page } from '#app/ui/page.tsx'
import { ResultCount } from '#app/ui/result-count.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { withActor } from './guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query, today }) => {
    const words = (query.get('woorden') ?? '').replaceAll('\u0000', '').trim().slice(0, 200)
    return { words, today, found: words.length >= 2 ? await searchEverything(world, actor, words) : null }
  })
}

export function meta() {
  return [{ title: 'Zoeken – Gestand' }]
}

export default function Search() {
  const { words, today, found } = useLoaderData<typeof loader>()
  const count = found ? found.items.length + found.consultations.length + found.letters.length : 0
  return (
    <Page title="Zoeken">
      <FilterBar submitLabel="Zoeken">
        <TextField
          label="Woorden"
          name="woorden"
          hint="Zoekt in afspraken, toezeggingen, besluiten, titels van overleggen en brieven. Ten minste twee tekens."
          defaultValue={words}
          key={words}
        />
      </FilterBar>
      {found && <ResultCount count={count} noun={{ one: 'resultaat', many: 'resultaten' }} />}
      {found && found.items.length > 0 && (
        <Section title="Afspraken, toezeggingen en besluiten">
          <WorklistTable caption={`Items met «${words}»`} items={found.items} today={today} />
        </Section>
      )}
      {found && found.consultations.length > 0 && (
        <Section title="Overleggen">
          <BulletList>
            {found.consultations.map(({ id, title, meetsOn, dossier }) => (
              <li key={id}>
                <TextLink to={`/overleggen/${id}`}>{title}</TextLink>{' '}
                <SmallPrint>
                  {writeDay(meetsOn)}, {dossier.code}
                </SmallPrint>
              </li>
            ))}
          </BulletList>
        </Section>
      )}
      {found && found.letters.length > 0 && (
        <Section title="Brieven">
          <BulletList>
            {found.letters.map(({ id, subject, sentOn, ...letter }) => (
              <li key={id}>
                <TextLink to={`/brieven/${id}`}>{letterName(letter)}</TextLink> {subject}{' '}
                <SmallPrint>{writeDay(sentOn)}</SmallPrint>
              </li>
            ))}
          </BulletList>
        </Section>
      )}
    </Page>
  )
}
