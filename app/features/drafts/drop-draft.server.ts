import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { findDraftToChange } from './draft-to-change.server.ts'
import { recordDraftEvent } from './record-draft-event.server.ts'

/** Throws a letter in the making away: what it was to answer waits for another one. Its text stays readable. */
export async function dropDraft(world: World, actor: Actor, input: { id: string }): Promise<void> {
  await world.database.$transaction(async (tx) => {
    const draft = await findDraftToChange(tx, actor, input.id)
    await tx.letterDraft.update({
      where: { id: draft.id, ...systemScope('found among what the actor sees, and held') },
      data: {
        state: 'dropped',
        steps: { create: { state: 'dropped', at: world.clock.now(), byName: actor.name } },
      },
    })
    await recordDraftEvent(tx, world, actor, draft, { action: 'internal-draft-dropped' })
  })
}
