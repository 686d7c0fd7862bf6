import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/features/access/permissions.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { findPerson } from '#app/features/people/find-person.server.ts'
import { PostTable } from '#app/features/people/post-table.tsx'
import { UserList } from '#app/features/people/user-list.tsx'
import { requireId } from '#app/shared/ids.ts'
import { Badge } from '#app/ui/badge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const person = await findPerson(world, actor, requireId(params.person))
    const events = may(actor, 'manage organisations')
      ? await listEvents(world, actor, { id: person.id, dossierId: null })
      : null
    return { person, events }
  })
}

export function meta({ data }: { data?: { person: { name: string } } }) {
  return [{ title: `${data?.person.name ?? 'Persoon'} – Gestand` }]
}

export default function Person() {
  const { person, events } = useLoaderData<typeof loader>()
  return (
    <Page
      title={person.name}
      breadcrumbs={[{ to: '/personen', label: 'Personen' }]}
      status={person.hasEnded && <Badge tone="muted">Beëindigd</Badge>}
      action={
        person.mayManage && (
          <>
            <ButtonLink to={`/personen/${person.id}/wijzigen`} icon="edit">
              Wijzigen
            </ButtonLink>
            {!person.hasEnded && <ButtonLink to={`/personen/${person.id}/beeindigen`}>Beëindigen</ButtonLink>}
          </>
        )
      }
    >
      {person.maySeeMail && (
        <DataList
          items={[
            {
              label: 'E-mailadres',
              value: person.mail && <TextLink to={`mailto:${person.mail}`}>{person.mail}</TextLink>,
            },
          ]}
        />
      )}
      <Section title="Functies" count={person.posts.length}>
        <PostTable
          of="person"
          caption={`Functies van ${person.name}`}
          posts={person.posts}
          empty={<p>Er staat geen functie bij deze persoon. Een functie voegt u toe bij de organisatie.</p>}
        />
      </Section>
      {person.users && (
        <Section title="Toegang tot Gestand">
          <UserList users={person.users} />
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
