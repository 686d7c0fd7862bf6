import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findSignInRequest } from '#app/features/access/find-sign-in-request.server.ts'
import { signIn } from '#app/features/access/sign-in.server.ts'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { readSession, withVisitor } from '#app/routes/guards.server.ts'
import { readBrowserToken } from './session-cookies.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async (_visitor, { world, params }) => {
    const link = await findSignInRequest(
      world,
      world.database,
      params.token ?? '',
      await readBrowserToken(args),
    )
    return { state: link.state, mail: link.mail }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withVisitor(args, async (_visitor, { world, params }) => {
    const begun = await signIn(world, {
      token: params.token ?? '',
      browserToken: await readBrowserToken(args),
      oldSessionToken: await readSession(args),
      origin: args.context.origin,
    })
    args.context.audit.actor = begun.userId
    return redirect(begun.returnTo, {
      headers: { 'Set-Cookie': await args.context.cookies.session.serialize(begun.token) },
    })
  })
}

export function meta() {
  return [{ title: 'Inloggen – Gestand' }]
}

export default function UseLink() {
  const { state, mail } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  if (state === 'ready' || answer) {
    return (
      <Page title="Inloggen" width="reading">
        {mail && <p>U logt in als {mail}.</p>}
        <ActionForm general={answer?.general} submitLabel="Inloggen">
          {answer && <TextLink to="/inloggen">Vraag een nieuwe link</TextLink>}
        </ActionForm>
      </Page>
    )
  }
  return (
    <Page
      title={state === 'other-browser' ? 'Dit is een andere browser' : 'Deze link werkt niet meer'}
      width="reading"
    >
      <p>
        {state === 'other-browser'
          ? 'De link werkt alleen in de browser waarin u hem vroeg. Open hem daar, of vraag hier een nieuwe.'
          : 'De link is al gebruikt of verlopen.'}
      </p>
      <p>
        <TextLink to="/inloggen">Vraag een nieuwe link</TextLink>
      </p>
    </Page>
  )
}
