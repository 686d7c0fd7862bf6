import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import type { Note } from './notes.ts'
import { visibleNotes } from './visible-notes.server.ts'

const mostShown = 200

/** The progress notes on an item the actor sees, newest first. */
export async function listNotes(
  world: World,
  actor: Actor,
  item: { id: string; dossierId: string },
): Promise<Note[]> {
  const notes = await world.database.progressNote.findMany({
    where: { AND: [{ obligationId: item.id }, visibleNotes(actor, item.dossierId)] },
    orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
    select: {
      id: true,
      text: true,
      visibility: true,
      writtenAt: true,
      organisation: { select: { name: true } },
    },
  })
  return notes.map(({ writtenAt, organisation, ...note }) => ({
    ...note,
    organisation: organisation.name,
    on: writeDay(dayOf(writtenAt)),
  }))
}
