import type { LoaderFunctionArgs } from '@remix-run/node'
import { listPrognosis } from '#app/features/answers/list-prognosis.server.ts'
import { prognosisCsv } from '#app/features/answers/prognosis-csv.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { isId } from '#app/shared/ids.ts'

/** The prognosis as seen, for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query, today }) => {
    const dossier = query.get('dossier')
    const rows = await listPrognosis(world, actor, isId(dossier) ? dossier : null)
    return new Response(prognosisCsv(rows), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="prognose-${today}.csv"`,
      },
    })
  })
}
