import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EndedFilter } from '#app/features/people/end-fields.tsx'
import { listUsers } from '#app/features/people/list-users.server.ts'
import { pageAddress, readNamePage } from '#app/features/people/name-pages.ts'
import { readSearchWords } from '#app/features/people/search-words.ts'
import { UserTable } from '#app/features/people/user-table.tsx'
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
    const list = await listUsers(world, actor, { ...filter, page: readNamePage(query) })
    return {
      list,
      filter,
      isFiltered: filter.words !== '' || filter.withEnded,
      previousTo: pageAddress('/beheer/gebruikers', query, 'voor', list.previous),
      nextTo: pageAddress('/beheer/gebruikers', query, 'na', list.next),
    }
  })
}

export function meta() {
  return [{ title: 'Gebruikers – Gestand' }]
}

export default function Users() {
  const { list, filter, isFiltered, previousTo, nextTo } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Gebruikers"
      breadcrumbs={[{ to: '/beheer', label: 'Beheer' }]}
      action={
        <ButtonLink to="/beheer/gebruikers/nieuw" appearance="primary" icon="plus">
          Gebruiker toevoegen
        </ButtonLink>
      }
    >
      <FilterBar resetTo={isFiltered ? '/beheer/gebruikers' : undefined}>
        <TextField label="Naam, adres of organisatie" name="zoek" defaultValue={filter.words} />
        <EndedFilter withEnded={filter.withEnded} />
      </FilterBar>
      <ResultCount count={list.count} more={list.more} noun={{ one: 'gebruiker', many: 'gebruikers' }} />
      <UserTable rows={list.rows} />
      <KeysetPagination previousTo={previousTo} nextTo={nextTo} />
    </Page>
  )
}
