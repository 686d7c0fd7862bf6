import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeDraftFile } from '#app/features/drafts/write-draft-file.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { keepAs } from '#app/shared/file-name.ts'
import { requireId } from '#app/shared/ids.ts'

/** A letter in the making as a file, to keep. */
export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const asked = { id: requireId(params.draft), kind: params.format ?? '' }
    const { content, name, mediaType } = await writeDraftFile(world, actor, asked)
    return new Response(new Uint8Array(content), {
      headers: {
        'Content-Type': mediaType,
        'Content-Length': String(content.length),
        'Content-Disposition': keepAs(name),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store, no-transform',
      },
    })
  })
}
