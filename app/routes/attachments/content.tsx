import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { openAttachment } from '#app/features/attachments/open-attachment.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { keepAs } from '#app/shared/file-name.ts'
import { requireId } from '#app/shared/ids.ts'

/** The content of an attachment, to keep: never shown in the browser as a page of ours. */
export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const asked = { id: requireId(params.attachment), visible: visibleItems(actor) }
    const { name, mediaType, size, stream } = await openAttachment(world, actor, asked)
    return new Response(createReadableStreamFromReadable(stream), {
      headers: {
        'Content-Type': mediaType,
        'Content-Length': String(size),
        'Content-Disposition': keepAs(name),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store, no-transform',
      },
    })
  })
}
