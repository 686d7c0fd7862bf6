import type { LoaderFunctionArgs } from '@remix-run/node'
import { linkLifetimeMinutes } from '#app/features/access/sign-in-limits.ts'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { withVisitor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async () => ({}))
}

export function meta() {
  return [{ title: 'Kijk in uw mail – Gestand' }]
}

export default function LinkSent() {
  return (
    <Page title="Kijk in uw mail" width="reading">
      <p>
        Als dit adres bij ons bekend is, krijgt u nu een mail met een inloglink. De link werkt één keer,{' '}
        {linkLifetimeMinutes} minuten lang, in deze browser.
      </p>
      <p>
        Geen mail gekregen? Kijk bij ongewenste mail, of{' '}
        <TextLink to="/inloggen">vraag een nieuwe link</TextLink>.
      </p>
    </Page>
  )
}
