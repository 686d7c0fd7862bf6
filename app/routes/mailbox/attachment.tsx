import type { LoaderFunctionArgs } from '@remix-run/node'
import { findMailboxMessage } from '#app/features/sending/find-mailbox-message.server.ts'
import { withVisitor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Problem } from '#app/shared/problem.ts'
import { requireMailbox } from './open.server.ts'

/** One file of a mail, by its number from 1. */
export async function loader(args: LoaderFunctionArgs) {
  return withVisitor(args, async (_visitor, { world, params }) => {
    requireMailbox(args)
    const { attachments } = await findMailboxMessage(world, requireId(params.message))
    const file = attachments[Number(params.number) - 1]
    if (!file) throw new Problem('not-found')
    const name = file.filename.replace(/[^\w.-]/g, '_')
    return new Response(file.content, {
      headers: {
        'Content-Type': file.contentType,
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    })
  })
}
