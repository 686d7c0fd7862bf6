import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPrognosis } from '#app/features/answers/list-prognosis.server.ts'
import { sumUp } from '#app/features/answers/prognosis.ts'
import { PrognosisTable } from '#app/features/answers/prognosis-table.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { isId } from '#app/shared/ids.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Page } from '#app/ui/page.tsx'
import { KeysetPagination } from '#app/ui/pagination.tsx'

const perPage = 50

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) => {
    const asked = query.get('dossier')
    const dossierId = isId(asked) ? asked : null
    const page = Math.max(1, Math.min(10_000, Math.trunc(Number(query.get('pagina'))) || 1))
    const { dossiers } = actor
    const rows = await listPrognosis(world, actor, dossierId)
    const shown = rows.slice((page - 1) * perPage, page * perPage)
    return { shown, sum: sumUp(rows), page, more: rows.length > page * perPage, dossiers, dossierId }
  })
}

export function meta() {
  return [{ title: 'Prognose – Gestand' }]
}

export default function ListForecasts() {
  const { shown, sum, page, more, dossiers, dossierId } = useLoaderData<typeof loader>()
  const scope = dossierId ? `dossier=${dossierId}` : ''
  const pageTo = (number: number) => `/prognose?${[scope, `pagina=${number}`].filter(Boolean).join('&')}`
  return (
    <Page
      title="Prognose"
      intro="Wat partijen het laatst antwoordden op de vraag of het op tijd lukt."
      action={
        <ButtonLink to={`/prognose/csv${scope && `?${scope}`}`} reloadDocument>
          Opslaan als csv
        </ButtonLink>
      }
    >
      {dossiers.length > 1 && (
        <FilterBar>
          <SelectField
            label="Dossier"
            name="dossier"
            defaultValue={dossierId ?? ''}
            emptyLabel="Alle dossiers"
            options={dossiers.map(({ id, code, name }) => ({ value: id, label: `${code}: ${name}` }))}
          />
        </FilterBar>
      )}
      <p role="status">{sum}.</p>
      <PrognosisTable rows={shown} />
      <KeysetPagination
        previousTo={page > 1 ? pageTo(page - 1) : undefined}
        nextTo={more ? pageTo(page + 1) : undefined}
      />
    </Page>
  )
}
