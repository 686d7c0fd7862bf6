import type { LoaderFunctionArgs } from '@remix-run/node'
import { listRecesses } from '#app/features/terms/list-recesses.server.ts'
import { writeRecessCsv } from '#app/features/terms/recess-csv.ts'
import { withActor } from '#app/routes/guards.server.ts'

/** The calendar as a csv file, in the form that it is read back from. */
export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world }) => {
    const { standing } = await listRecesses(world, actor)
    return new Response(writeRecessCsv(standing), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="kalender.csv"',
      },
    })
  })
}
