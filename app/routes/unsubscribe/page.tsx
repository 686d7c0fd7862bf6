import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { refusablesInWords } from '#app/features/preferences/refusable.ts'
import { refuseMail } from '#app/features/preferences/refuse-mail.server.ts'
import { openUnsubscribeLink } from '#app/features/sending/open-unsubscribe-link.server.ts'
import { unsubscribePath } from '#app/features/sending/unsubscribe-link.ts'
import { withVisitor } from '#app/routes/guards.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async (_visitor, { world, params }) => {
    const { sorts, refused } = await openUnsubscribeLink(world, params.unsubscribe ?? '')
    return { what: refusablesInWords(sorts), refused }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withVisitor(args, async (_visitor, { world, params, goTo }) => {
    const token = params.unsubscribe ?? ''
    const { userId, sorts } = await openUnsubscribeLink(world, token)
    await refuseMail(world, userId, sorts)
    return goTo(unsubscribePath(token))
  })
}

export function meta() {
  return [{ title: 'Afmelden – Gestand' }, { name: 'robots', content: 'noindex' }]
}

export default function Unsubscribe() {
  const { what, refused } = useLoaderData<typeof loader>()
  return (
    <Page title="Afmelden" width="reading">
      {refused ? (
        <Alert tone="good">
          U bent afgemeld voor {what}. Wilt u ze weer krijgen? Kies dat in{' '}
          <TextLink to="/mijn-instellingen">Mijn instellingen</TextLink>.
        </Alert>
      ) : (
        <>
          <p>
            Met deze knop meldt u zich af voor {what} van Gestand. De vraag of iets lukt, de laatste
            herinnering vóór een termijn en wat daarna komt, blijft u krijgen.
          </p>
          <ActionForm submitLabel={`Afmelden voor ${what}`} />
        </>
      )}
    </Page>
  )
}
