import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DraftsInMaking } from '#app/features/drafts/drafts-in-making.tsx'
import { listDrafts } from '#app/features/drafts/list-drafts.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world }) => ({ drafts: await listDrafts(world, actor) }))
}

export function meta() {
  return [{ title: 'Brieven in de maak – Gestand' }]
}

export default function ListDrafts() {
  const { drafts } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Brieven in de maak"
      breadcrumbs={[{ to: '/brieven', label: 'Brieven' }]}
      intro="Brieven aan de Kamer die nog niet zijn verzonden. Alleen het secretariaat en de liaison zien ze."
    >
      {drafts.length === 0 ? (
        <EmptyState
          title="Er is geen brief in de maak"
          action={<ButtonLink to="/overleggen">Naar de overleggen</ButtonLink>}
        >
          U begint een brief bij een overleg, of bij wat u kiest in de lijst van toezeggingen.
        </EmptyState>
      ) : (
        <DraftsInMaking drafts={drafts} />
      )}
    </Page>
  )
}
