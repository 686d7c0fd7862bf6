import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { signOut } from '#app/features/access/sign-out.server.ts'
import { readSession, withVisitor } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async () => redirect('/'))
}

export async function action(args: ActionFunctionArgs) {
  return withVisitor(args, async (_visitor, { world }) => {
    const token = await readSession(args)
    if (token) await signOut(world, token)
    return redirect('/inloggen', {
      headers: { 'Set-Cookie': await args.context.cookies.session.serialize('', { maxAge: 0 }) },
    })
  })
}
