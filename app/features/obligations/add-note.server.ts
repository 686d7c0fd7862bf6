import type { Actor } from '#app/features/access/actor.ts'
import { dossiersAs } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import type { NoteVisibility } from './notes.ts'

export interface NewNote {
  text: string
  visibility: NoteVisibility
}

const doubleSubmitMs = 10 * 60_000

/**
 * Adds a progress note; the same text by the same author within ten minutes counts as one. Returns whether it was new.
 * The caller proved the item visible and reporting allowed.
 */
export async function addNote(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: { id: string; kind: string; dossierId: string },
  { text, visibility }: NewNote,
): Promise<boolean> {
  requireNoObjections(text.trim() ? [] : ['Schrijf op hoe het ervoor staat.'])
  const now = world.clock.now()
  const outside = !dossiersAs(actor, 'secretariat', 'liaison').includes(item.dossierId)
  const note = { obligationId: item.id, authorId: actor.userId, text: text.trim(), visibility }
  const again = await tx.progressNote.findFirst({
    where: {
      ...note,
      writtenAt: { gt: new Date(now.getTime() - doubleSubmitMs) },
      ...systemScope('only whether the author wrote this already'),
    },
    select: { id: true },
  })
  if (again) return false
  await tx.progressNote.create({
    data: { ...note, organisationId: actor.organisationId, outside, writtenAt: now },
  })
  const shared = visibility === 'shared'
  await recordEvent(tx, now, actor, {
    action: shared ? 'progress-reported' : 'internal-note-added',
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: outside ? 'own' : shared ? 'everyone' : 'ministry',
  })
  return true
}
