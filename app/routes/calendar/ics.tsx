import type { LoaderFunctionArgs } from '@remix-run/node'
import { listRecesses } from '#app/features/terms/list-recesses.server.ts'
import { writeRecessIcs } from '#app/features/terms/write-recess-ics.server.ts'
import { withActor } from '#app/routes/guards.server.ts'

/** The calendar as a file for other calendars. */
export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world }) => {
    const { standing } = await listRecesses(world, actor)
    const { host } = new URL(world.publicUrl)
    return new Response(writeRecessIcs(standing, host, world.clock.now()), {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="kalender.ics"',
      },
    })
  })
}
