import { Form, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Actor } from '#app/features/access/actor.ts'
import { may, type Permission } from '#app/features/access/permissions.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { BareShell, Shell, type NavigationItem } from '#app/ui/shell.tsx'

interface Visitor {
  name: string
  organisation: string
  dossiers: { id: string; code: string }[]
  chosenDossierId: string | null
  navigation: { main: NavigationItem[]; secondary: NavigationItem[] }
}

const mainItems: [string, string, Permission | null][] = [
  ['/', 'Vandaag', null],
  ['/overleggen', 'Overleggen', 'read consultations'],
  ['/afspraken', 'Afspraken', 'read agreements'],
  ['/toezeggingen', 'Toezeggingen', 'read commitments'],
  ['/besluiten', 'Besluiten', 'read decisions'],
  ['/brieven', 'Brieven', 'read letters'],
  ['/dossiers', 'Dossiers', null],
  ['/herinneringen', 'Herinneringen', null],
  ['/zoeken', 'Zoeken', null],
  ['/organisaties', 'Organisaties en personen', 'read organisations'],
  ['/beheer', 'Beheer', 'manage users'],
]

/** What the menu holds for this person: nothing that would only be refused. */
export function navigationFor(actor: Actor, mode: string): Visitor['navigation'] {
  const main = mainItems
    .filter(([, , permission]) => permission === null || may(actor, permission))
    .map(([to, label]) => ({ to, label }))
  const secondary = mode === 'production' ? [] : [{ to: '/postvak', label: 'Postvak van de demo' }]
  return { main, secondary }
}

/** The frame around every page. */
export function Frame({
  visitor,
  notice,
  children,
}: {
  visitor: Visitor | null
  notice: string | null
  children: ReactNode
}) {
  const message = notice && (
    <Alert tone="good" live="status">
      {notice}
    </Alert>
  )
  if (!visitor) {
    return (
      <BareShell productName="Gestand">
        {message}
        {children}
      </BareShell>
    )
  }
  return (
    <Shell
      productName="Gestand"
      navigation={visitor.navigation.main}
      secondary={visitor.navigation.secondary}
      scope={visitor.dossiers.length > 1 ? <DossierChoice visitor={visitor} /> : undefined}
      account={<Account visitor={visitor} />}
      notice={message}
    >
      {children}
    </Shell>
  )
}

function Account({ visitor }: { visitor: Visitor }) {
  return (
    <>
      <span className="shell__person">
        {visitor.name}, {visitor.organisation}
      </span>
      <TextLink to="/mijn-instellingen">Mijn instellingen</TextLink>
      <Form method="post" action="/uitloggen">
        <Button type="submit" appearance="subtle" small>
          Uitloggen
        </Button>
      </Form>
    </>
  )
}

function DossierChoice({ visitor }: { visitor: Visitor }) {
  const { pathname } = useLocation()
  return (
    <Form method="post" action="/dossier-kiezen" className="form-inline">
      <label className="visually-hidden" htmlFor="gekozen-dossier">
        Dossier waarin u werkt
      </label>
      <select
        id="gekozen-dossier"
        name="dossier"
        key={visitor.chosenDossierId}
        defaultValue={visitor.chosenDossierId ?? ''}
        className="utrecht-select utrecht-select--html-select"
      >
        <option value="">Alle dossiers</option>
        {visitor.dossiers.map(({ id, code }) => (
          <option key={id} value={id}>
            {code}
          </option>
        ))}
      </select>
      <input type="hidden" name="naar" value={pathname} />
      <Button type="submit" appearance="subtle" small>
        Kies
      </Button>
    </Form>
  )
}
