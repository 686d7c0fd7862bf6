import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { findUser } from '#app/features/people/find-user.server.ts'
import { RoleTable } from '#app/features/people/role-table.tsx'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { Badge } from '#app/ui/badge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const user = await findUser(world, actor, requireId(params.user))
    return { user, events: await listEvents(world, actor, { id: user.id, dossierId: null }) }
  })
}

export function meta({ data }: { data?: { user: { name: string } } }) {
  return [{ title: `${data?.user.name ?? 'Gebruiker'} – Gestand` }]
}

export default function User() {
  const { user, events } = useLoaderData<typeof loader>()
  const path = `/beheer/gebruikers/${user.id}`
  return (
    <Page
      title={user.name}
      breadcrumbs={[
        { to: '/beheer', label: 'Beheer' },
        { to: '/beheer/gebruikers', label: 'Gebruikers' },
      ]}
      status={user.hasEnded && <Badge tone="muted">Beëindigd</Badge>}
      action={
        <>
          <ButtonLink to={`${path}/wijzigen`} icon="edit">
            Wijzigen
          </ButtonLink>
          {!user.hasEnded && <ButtonLink to={`${path}/beeindigen`}>Beëindigen</ButtonLink>}
        </>
      }
    >
      <UserFacts user={user} />
      <Roles user={user} path={path} />
      {events.length > 0 && (
        <Section title="Geschiedenis">
          <HistoryList entries={events.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
        </Section>
      )}
    </Page>
  )
}

type Found = Awaited<ReturnType<typeof findUser>>

function UserFacts({ user: { mail, organisation, person, endsOn } }: { user: Found }) {
  return (
    <DataList
      items={[
        { label: 'E-mailadres', value: mail },
        {
          label: 'Organisatie',
          value: <TextLink to={`/organisaties/${organisation.id}`}>{organisation.name}</TextLink>,
        },
        {
          label: 'Persoon',
          value: person && <TextLink to={`/personen/${person.id}`}>{person.name}</TextLink>,
        },
        ...(endsOn ? [{ label: 'Laatste dag', value: writeDay(endsOn) }] : []),
      ]}
    />
  )
}

function Roles({ user, path }: { user: Found; path: string }) {
  const add = !user.hasEnded && (
    <ButtonLink to={`${path}/rollen/toevoegen`} icon="plus">
      Rol toevoegen
    </ButtonLink>
  )
  return (
    <Section title="Rollen" count={user.roles.length} action={user.roles.length > 0 && add}>
      <RoleTable
        roles={user.roles}
        path={path}
        empty={
          <EmptyState title="Nog geen rol" action={add}>
            <p>Zonder rol kan deze gebruiker wel inloggen, maar niets zien.</p>
          </EmptyState>
        }
      />
    </Section>
  )
}
