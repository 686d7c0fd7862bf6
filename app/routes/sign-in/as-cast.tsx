import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { signInAsCast } from '#app/features/access/sign-in.server.ts'
import { mailField } from '#app/shared/fields.ts'
import { Problem } from '#app/shared/problem.ts'
import { readForm } from '#app/shared/read-form.ts'
import { readSession, withVisitor } from '#app/routes/guards.server.ts'

const schema = z.object({ mail: mailField() })

export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async () => redirect('/inloggen'))
}

export async function action(args: ActionFunctionArgs) {
  return withVisitor(args, async (_visitor, { world, form }) => {
    if (world.settings.mode === 'production' || !args.context.isLoopback) throw new Problem('not-found')
    const read = readForm(schema, form)
    if (!read.ok) throw new Problem('not-found')
    const oldSessionToken = await readSession(args)
    const begun = await signInAsCast(world, {
      mail: read.input.mail,
      oldSessionToken,
      origin: args.context.origin,
    })
    args.context.audit.actor = begun.userId
    return redirect('/', {
      headers: { 'Set-Cookie': await args.context.cookies.session.serialize(begun.token) },
    })
  })
}

/** There is nothing to see here, but a refusal is shown as a page. */
export default function SignInAsCast() {
  return null
}
