import type { LoaderFunctionArgs } from '@remix-run/node'
import { dossiersOf } from '#app/features/access/actor.ts'
import { readRemindersToExport } from '#app/features/reminders/list-reminders.server.ts'
import { writeRemindersCsv } from '#app/features/reminders/reminder-csv.ts'
import { readReminderFilter } from '#app/features/reminders/reminder-lists.ts'
import { withActor } from '#app/routes/guards.server.ts'

/** A list of reminders as it is seen, whole, as a csv file. */
export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) => {
    const { chosenDossierId } = actor
    const filter = readReminderFilter(query, { dossierIds: dossiersOf(actor), chosenDossierId })
    const lines = writeRemindersCsv(readRemindersToExport(world, actor, filter))
    return new Response(streamOf(lines), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="herinneringen-${filter.list}.csv"`,
      },
    })
  })
}

/** Read as fast as it is sent: a long list is never in memory as a whole. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(stream) {
      const { value, done } = await pieces.next()
      if (done) stream.close()
      else stream.enqueue(encoder.encode(value))
    },
  })
}
