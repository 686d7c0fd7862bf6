import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may, requireMay } from '#app/features/access/permissions.ts'
import { pageFrom, readConsultationFilter } from '#app/features/consultations/consultation-filter.ts'
import { ConsultationTable } from '#app/features/consultations/consultation-table.tsx'
import { listConsultations } from '#app/features/consultations/list-consultations.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Page } from '#app/ui/page.tsx'
import { KeysetPagination } from '#app/ui/pagination.tsx'
import { ResultCount } from '#app/ui/result-count.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) => {
    requireMay(actor, 'read consultations')
    const filter = readConsultationFilter(query, actor.chosenDossierId)
    const list = await listConsultations(world, actor, filter)
    return {
      ...list,
      filter,
      dossiers: actor.dossiers,
      mayPlan: may(actor, 'plan a consultation'),
      newerTo: list.hasNewer ? pageFrom(query, list.rows[0], 'newer') : undefined,
      olderTo: list.hasOlder ? pageFrom(query, list.rows.at(-1), 'older') : undefined,
    }
  })
}

export function meta() {
  return [{ title: 'Overleggen – Gestand' }]
}

export default function Consultations() {
  const { rows, count, more, mayPlan, newerTo, olderTo } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Overleggen"
      action={
        mayPlan && (
          <ButtonLink to="/overleggen/nieuw" appearance="primary" icon="plus">
            Overleg plannen
          </ButtonLink>
        )
      }
    >
      <Filters />
      <ResultCount count={count} more={more} noun={{ one: 'overleg', many: 'overleggen' }} />
      <ConsultationTable rows={rows} empty={<NothingFound />} />
      <KeysetPagination previousTo={newerTo} nextTo={olderTo} />
    </Page>
  )
}

function Filters() {
  const { filter, dossiers } = useLoaderData<typeof loader>()
  const state = filter.state === 'planned' ? 'gepland' : filter.state === 'held' ? 'gehouden' : ''
  return (
    <FilterBar resetTo="/overleggen?dossier=alle" key={JSON.stringify(filter)}>
      <TextField label="Zoek in de titel" name="zoek" defaultValue={filter.search} />
      <SelectField
        label="Dossier"
        name="dossier"
        defaultValue={filter.dossierId ?? 'alle'}
        options={[
          { value: 'alle', label: 'Alle dossiers' },
          ...dossiers.map(({ id, code }) => ({ value: id, label: code })),
        ]}
      />
      <SelectField
        label="Stand"
        name="stand"
        defaultValue={state}
        emptyLabel="Alle"
        options={[
          { value: 'gepland', label: 'Gepland' },
          { value: 'gehouden', label: 'Gehouden' },
        ]}
      />
    </FilterBar>
  )
}

function NothingFound() {
  const { filter, mayPlan } = useLoaderData<typeof loader>()
  const isFiltered = filter.search !== '' || filter.state !== null || filter.dossierId !== null
  if (isFiltered)
    return <EmptyState title="Geen overleg gevonden">Zoek met andere woorden, of wis de filters.</EmptyState>
  return (
    <EmptyState title="Er zijn nog geen overleggen">
      {mayPlan
        ? 'Plan het eerste overleg, of leg een overleg vast dat al is geweest.'
        : 'U ziet een overleg hier zodra het verslag ter afstemming is gegeven.'}
    </EmptyState>
  )
}
