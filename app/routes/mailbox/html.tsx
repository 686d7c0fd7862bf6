import type { LoaderFunctionArgs } from '@remix-run/node'
import { findMailboxMessage } from '#app/features/sending/find-mailbox-message.server.ts'
import { withVisitor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { requireMailbox } from './open.server.ts'

/** The HTML of a mail by itself; `platform/http.server.ts` lets it do nothing but look as it was written. */
export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async (_visitor, { world, params }) => {
    requireMailbox(args)
    const { html } = await findMailboxMessage(world, requireId(params.message))
    return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  })
}
