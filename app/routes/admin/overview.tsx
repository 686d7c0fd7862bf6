import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDossiers } from '#app/features/dossiers/list-dossiers.server.ts'
import { countUsers } from '#app/features/people/count-users.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Tiles } from '#app/ui/layout.tsx'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { withActor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world }) => {
    const users = await countUsers(world, actor)
    const { open } = await listDossiers(world, actor)
    return { users, openDossiers: open.length }
  })
}

export function meta() {
  return [{ title: 'Beheer – Gestand' }]
}

export default function Overview() {
  const { users, openDossiers } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Beheer"
      intro="Wie kan inloggen, met welke rol, in welke dossiers, en wanneer de Kamers reces hebben."
    >
      <Tiles>
        <Card
          title="Gebruikers"
          headingLevel={2}
          action={<ButtonLink to="/beheer/gebruikers/nieuw">Toevoegen</ButtonLink>}
        >
          <p>
            <TextLink to="/beheer/gebruikers">{counted(users.total, 'gebruiker', 'gebruikers')}</TextLink>{' '}
            {users.total === 1 ? 'kan' : 'kunnen'} inloggen, van wie{' '}
            {counted(users.administrators, 'beheerder', 'beheerders')}.
          </p>
          {users.withoutRole > 0 && (
            <p>
              {counted(users.withoutRole, 'gebruiker heeft', 'gebruikers hebben')} nog geen rol en
              {users.withoutRole === 1 ? ' ziet' : ' zien'} daarom niets.
            </p>
          )}
        </Card>
        <Card
          title="Dossiers"
          headingLevel={2}
          action={<ButtonLink to="/dossiers/nieuw">Aanmaken</ButtonLink>}
        >
          <p>
            <TextLink to="/dossiers">{counted(openDossiers, 'dossier', 'dossiers')}</TextLink>{' '}
            {openDossiers === 1 ? 'loopt' : 'lopen'}.
          </p>
        </Card>
        <Card title="Kalender" headingLevel={2}>
          <p>
            De recessen van de Kamers, waarmee Gestand termijnen leest, staan in de{' '}
            <TextLink to="/beheer/kalender">kalender</TextLink>.
          </p>
        </Card>
        <Card title="Herinneringen" headingLevel={2}>
          <p>
            Wanneer er een herinnering uitgaat, staat in de{' '}
            <TextLink to="/beheer/herinneringen">regels voor herinneringen</TextLink>.
          </p>
        </Card>
        <Card title="Brieven" headingLevel={2}>
          <p>
            Wat in elke brief om de tekst heen staat, staat bij{' '}
            <TextLink to="/beheer/brieven">vaste delen van brieven</TextLink>.
          </p>
        </Card>
        <Card title="Organisaties en personen" headingLevel={2}>
          <p>
            Gemeenten, ministeries en verenigingen staan bij{' '}
            <TextLink to="/organisaties">Organisaties en personen</TextLink>.
          </p>
        </Card>
      </Tiles>
    </Page>
  )
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
