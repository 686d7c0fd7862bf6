import { Readable } from 'node:stream'
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { dossiersOf } from '#app/features/access/actor.ts'
import { readRemindersToExport } from '#app/features/reminders/list-reminders.server.ts'
import { writeRemindersCsv } from '#app/features/reminders/reminder-csv.ts'
import { readReminderFilter } from '#app/features/reminders/reminder-lists.ts'
import { withActor } from '#app/routes/guards.server.ts'

/** A list of reminders as it is seen, as a csv file. */
export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query }) => {
    const { chosenDossierId } = actor
    const filter = readReminderFilter(query, { dossierIds: dossiersOf(actor), chosenDossierId })
    const lines = writeRemindersCsv(readRemindersToExport(world, actor, filter))
    return new Response(createReadableStreamFromReadable(Readable.from(lines)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="herinneringen-${filter.list}.csv"`,
      },
    })
  })
}
