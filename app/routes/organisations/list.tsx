import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { mayAddColleagues } from '#app/features/people/colleagues.ts'
import { EndedFilter } from '#app/features/people/end-fields.tsx'
import { listOrganisations } from '#app/features/people/list-organisations.server.ts'
import { pageAddress, readNamePage } from '#app/features/people/name-pages.ts'
import { isOrganisationKind, organisationKindNames } from '#app/features/people/organisation-form.ts'
import { OrganisationTable } from '#app/features/people/organisation-table.tsx'
import { PeopleTabs } from '#app/features/people/people-tabs.tsx'
import { readSearchWords } from '#app/features/people/search-words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Page } from '#app/ui/page.tsx'
import { KeysetPagination } from '#app/ui/pagination.tsx'
import { ResultCount } from '#app/ui/result-count.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) => {
    const kind = query.get('soort')
    const filter = {
      words: readSearchWords(query),
      kind: isOrganisationKind(kind) ? kind : null,
      withEnded: query.get('beeindigd') === 'ja',
    }
    const list = await listOrganisations(world, actor, { ...filter, page: readNamePage(query) })
    return {
      list,
      filter,
      isFiltered: filter.words !== '' || filter.kind !== null || filter.withEnded,
      previousTo: pageAddress('/organisaties', query, 'voor', list.previous),
      nextTo: pageAddress('/organisaties', query, 'na', list.next),
      mayAdd: may(actor, 'manage organisations'),
      mayAddPerson: mayAddColleagues(actor),
    }
  })
}

export function meta() {
  return [{ title: 'Organisaties – Gestand' }]
}

export default function Organisations() {
  const { list, filter, isFiltered, previousTo, nextTo, mayAdd, mayAddPerson } =
    useLoaderData<typeof loader>()
  return (
    <Page
      title="Organisaties en personen"
      action={
        <>
          {mayAdd && (
            <ButtonLink to="/organisaties/nieuw" appearance="primary" icon="plus">
              Organisatie toevoegen
            </ButtonLink>
          )}
          {mayAddPerson && (
            <ButtonLink to="/personen/nieuw" icon="plus">
              Persoon toevoegen
            </ButtonLink>
          )}
        </>
      }
    >
      <PeopleTabs current="organisations" />
      <FilterBar resetTo={isFiltered ? '/organisaties' : undefined}>
        <TextField label="Naam, functie of TOOI-code" name="zoek" defaultValue={filter.words} />
        <SelectField
          label="Soort"
          name="soort"
          emptyLabel="Alle soorten"
          options={Object.entries(organisationKindNames).map(([value, label]) => ({ value, label }))}
          defaultValue={filter.kind ?? ''}
        />
        <EndedFilter withEnded={filter.withEnded} />
      </FilterBar>
      <ResultCount count={list.count} more={list.more} noun={{ one: 'organisatie', many: 'organisaties' }} />
      <OrganisationTable rows={list.rows} isFiltered={isFiltered} mayAdd={mayAdd} />
      <KeysetPagination previousTo={previousTo} nextTo={nextTo} />
    </Page>
  )
}
