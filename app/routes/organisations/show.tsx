import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { findOrganisation } from '#app/features/people/find-organisation.server.ts'
import { OrganisationFacts } from '#app/features/people/organisation-facts.tsx'
import { PostTable } from '#app/features/people/post-table.tsx'
import { UserList } from '#app/features/people/user-list.tsx'
import { requireId } from '#app/shared/ids.ts'
import { Badge } from '#app/ui/badge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const organisation = await findOrganisation(world, actor, requireId(params.organisation))
    const events = organisation.mayManage
      ? await listEvents(world, actor, { id: organisation.id, dossierId: null })
      : null
    return { organisation, events }
  })
}

export function meta({ data }: { data?: { organisation: { name: string } } }) {
  return [{ title: `${data?.organisation.name ?? 'Organisatie'} – Gestand` }]
}

export default function Organisation() {
  const { organisation, events } = useLoaderData<typeof loader>()
  const path = `/organisaties/${organisation.id}`
  return (
    <Page
      title={organisation.name}
      breadcrumbs={[{ to: '/organisaties', label: 'Organisaties en personen' }]}
      status={organisation.hasEnded && <Badge tone="muted">Beëindigd</Badge>}
      action={
        organisation.mayManage && (
          <>
            <ButtonLink to={`${path}/wijzigen`} icon="edit">
              Wijzigen
            </ButtonLink>
            {!organisation.hasEnded && <ButtonLink to={`${path}/beeindigen`}>Beëindigen</ButtonLink>}
          </>
        )
      }
    >
      <OrganisationFacts organisation={organisation} />
      <Posts organisation={organisation} />
      {organisation.users && (
        <Section title="Gebruikers" count={organisation.users.length}>
          <UserList users={organisation.users} />
        </Section>
      )}
      {events && events.length > 0 && (
        <Section title="Geschiedenis">
          <HistoryList entries={events.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
        </Section>
      )}
    </Page>
  )
}

type Found = Awaited<ReturnType<typeof findOrganisation>>

function Posts({ organisation }: { organisation: Found }) {
  const mayAdd = organisation.mayManageStaff && !organisation.hasEnded
  const add = mayAdd && (
    <ButtonLink to={`/functies/nieuw?organisatie=${organisation.id}`} icon="plus">
      Functie toevoegen
    </ButtonLink>
  )
  return (
    <Section title="Functies" count={organisation.posts.length} action={organisation.posts.length > 0 && add}>
      <PostTable
        of="organisation"
        caption={`Functies van ${organisation.name}`}
        posts={organisation.posts.map((post) => ({ ...post, mayManage: organisation.mayManageStaff }))}
        empty={
          <EmptyState title="Er zijn nog geen functies" action={add}>
            <p>
              Een functie is bijvoorbeeld wethouder van Utrecht. Wie deelneemt aan een overleg, heeft er een.
            </p>
          </EmptyState>
        }
      />
    </Section>
  )
}
