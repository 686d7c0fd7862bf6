import type { Actor } from '#app/features/access/actor.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Note } from './notes.ts'
import { visibleNotes } from './visible-notes.server.ts'

const mostShown = 200

const fields = {
  id: true,
  text: true,
  visibility: true,
  writtenAt: true,
  organisation: { select: { name: true } },
} satisfies Prisma.ProgressNoteSelect

/** The progress notes on an item the actor sees, newest first. */
export function noteRows(actor: Actor, dossierId: string) {
  return {
    where: visibleNotes(actor, dossierId),
    orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
    select: fields,
  } satisfies Prisma.Obligation$notesArgs
}

export function showNotes(rows: Prisma.ProgressNoteGetPayload<{ select: typeof fields }>[]): Note[] {
  return rows.map(({ writtenAt, organisation, ...note }) => ({
    ...note,
    organisation: organisation.name,
    on: writeDay(dayOf(writtenAt)),
  }))
}
