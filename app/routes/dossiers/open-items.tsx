import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { findDossier } from '#app/features/dossiers/find-dossier.server.ts'
import { listLinks, readStep } from '#app/features/obligations/register-query.ts'
import { listOpenItems } from '#app/features/worklist/list-open-items.server.ts'
import { WorklistTable } from '#app/features/worklist/worklist-table.tsx'
import { requireId } from '#app/shared/ids.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { KeysetPagination } from '#app/ui/pagination.tsx'
import { ResultCount } from '#app/ui/result-count.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, query, today }) => {
    requireMay(actor, 'read agreements')
    const dossier = await findDossier(world, actor, requireId(params.dossier))
    requireMay(actor, 'read agreements', dossier.id)
    const page = await listOpenItems(world, actor, dossier.id, readStep(query))
    return { dossier: { id: dossier.id, name: dossier.name }, page, links: listLinks(query, page), today }
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `Wat openstaat${data ? ` in ${data.dossier.name}` : ''} – Gestand` }]
}

export default function OpenItems() {
  const { dossier, page, links, today } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Wat openstaat"
      breadcrumbs={[
        { to: '/dossiers', label: 'Dossiers' },
        { to: `/dossiers/${dossier.id}`, label: dossier.name },
      ]}
      intro="Alles wat nog moet gebeuren, eerst wat het eerst afloopt."
    >
      {page.items.length === 0 ? (
        <EmptyState title="Er staat niets open">
          <p>Wat u in een overleg vastlegt of aan de Kamer toezegt, staat hier tot het is afgerond.</p>
        </EmptyState>
      ) : (
        <>
          <ResultCount count={page.count} more={page.more} noun={{ one: 'open punt', many: 'open punten' }} />
          <WorklistTable caption="Wat openstaat" items={page.items} today={today} />
          <KeysetPagination previousTo={links.previous ?? undefined} nextTo={links.next ?? undefined} />
        </>
      )}
    </Page>
  )
}
