import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { refuseMail } from '#app/features/preferences/refuse-mail.server.ts'
import { openUnsubscribeLink } from '#app/features/sending/open-unsubscribe-link.server.ts'
import { unsubscribePath } from '#app/features/sending/unsubscribe-link.ts'
import { withApiClient, withVisitor } from '#app/routes/guards.server.ts'
import { Problem } from '#app/shared/problem.ts'

/** A program without a button of its own opens the address: there a person decides. */
export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async (_visitor, { params }) =>
    redirect(unsubscribePath(params.unsubscribe ?? '')),
  )
}

/** What a mail program posts when its reader pushes its button (RFC 8058): without a session, and the same again and again. */
export async function action(args: ActionFunctionArgs) {
  return withApiClient(args, async ({ world, body }) => {
    const said = new TextDecoder().decode(body)
    if (!/List-Unsubscribe/i.test(said) || !/One-Click/i.test(said)) return { status: 400 }
    const link = await openUnsubscribeLink(world, args.params.unsubscribe ?? '').catch(absent)
    if (!link) return { status: 404 }
    await refuseMail(world, link.userId, link.sorts)
    return { status: 200 }
  })
}

function absent(error: unknown): null {
  if (error instanceof Problem) return null
  throw error
}
