import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { addNote, type NewNote } from '#app/features/obligations/add-note.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'

/** Adds a progress note to a commitment: for the ministry, offices only read it. */
export async function addCommitmentProgress(
  world: World,
  actor: Actor,
  input: NewNote & { id: string },
): Promise<void> {
  requireMay(actor, 'write internal notes')
  await world.database.$transaction(async (tx) => {
    const item = await findCommitmentToChange(tx, actor, input.id, 'write internal notes')
    await addNote(tx, world, actor, item, input)
  })
}
