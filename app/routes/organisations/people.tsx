import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayAddColleagues } from '#app/features/people/colleagues.ts'
import { EndedFilter } from '#app/features/people/end-fields.tsx'
import { listPeople } from '#app/features/people/list-people.server.ts'
import { pageAddress, readNamePage } from '#app/features/people/name-pages.ts'
import { PeopleTabs } from '#app/features/people/people-tabs.tsx'
import { PersonTable } from '#app/features/people/person-table.tsx'
import { readSearchWords } from '#app/features/people/search-words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Page } from '#app/ui/page.tsx'
import { KeysetPagination } from '#app/ui/pagination.tsx'
import { ResultCount } from '#app/ui/result-count.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) => {
    const filter = { words: readSearchWords(query), withEnded: query.get('beeindigd') === 'ja' }
    const list = await listPeople(world, actor, { ...filter, page: readNamePage(query) })
    return {
      list,
      filter,
      isFiltered: filter.words !== '' || filter.withEnded,
      previousTo: pageAddress('/personen', query, 'voor', list.previous),
      nextTo: pageAddress('/personen', query, 'na', list.next),
      mayAdd: mayAddColleagues(actor),
    }
  })
}

export function meta() {
  return [{ title: 'Personen – Gestand' }]
}

export default function People() {
  const { list, filter, isFiltered, previousTo, nextTo, mayAdd } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Organisaties en personen"
      action={
        mayAdd && (
          <ButtonLink to="/personen/nieuw" appearance="primary" icon="plus">
            Persoon toevoegen
          </ButtonLink>
        )
      }
    >
      <PeopleTabs current="people" />
      <FilterBar resetTo={isFiltered ? '/personen' : undefined}>
        <TextField label="Naam of functie" name="zoek" defaultValue={filter.words} />
        <EndedFilter withEnded={filter.withEnded} />
      </FilterBar>
      <ResultCount count={list.count} more={list.more} noun={{ one: 'persoon', many: 'personen' }} />
      <PersonTable rows={list.rows} isFiltered={isFiltered} />
      <KeysetPagination previousTo={previousTo} nextTo={nextTo} />
    </Page>
  )
}
