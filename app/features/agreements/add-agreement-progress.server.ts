import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { addNote, type NewNote } from '#app/features/obligations/add-note.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { findAgreementToChange } from './agreement-to-change.server.ts'

/** Adds a progress note to an agreement; the first that is shared puts it under way. */
export async function addAgreementProgress(
  world: World,
  actor: Actor,
  input: NewNote & { id: string },
): Promise<void> {
  requireMay(actor, 'report progress')
  await world.database.$transaction(async (tx) => {
    const item = await findAgreementToChange(tx, actor, input.id, 'report progress')
    const isNew = await addNote(tx, world, actor, item, input)
    if (!isNew || input.visibility !== 'shared' || item.agreement.startedOn) return
    await tx.agreement.update({
      where: { obligationId: item.id, ...systemScope('found among what the actor sees') },
      data: { startedOn: world.clock.today() },
    })
  })
}
