import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { findDraftToChange } from './draft-to-change.server.ts'
import { recordDraftEvent } from './record-draft-event.server.ts'

/** Takes a promise out of a letter again. One that is gone already stays gone. */
export async function removePromise(
  world: World,
  actor: Actor,
  input: { id: string; itemId: string },
): Promise<void> {
  await world.database.$transaction(async (tx) => {
    const draft = await findDraftToChange(tx, actor, input.id)
    const item = draft.items.find(
      ({ id, role, obligationId }) => id === input.itemId && role === 'makes' && obligationId === null,
    )
    if (!item) return
    await tx.letterDraft.update({
      where: { id: draft.id, ...systemScope('found among what the actor sees, and held') },
      data: { itemsVersion: { increment: 1 }, items: { delete: { id: item.id } } },
    })
    await recordDraftEvent(tx, world, actor, draft, {
      action: 'internal-draft-promise-removed',
      facts: { wording: shortWording(item.wording, 200) },
    })
  })
}
