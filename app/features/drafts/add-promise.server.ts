import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findDraftToChange } from './draft-to-change.server.ts'
import { recordDraftEvent } from './record-draft-event.server.ts'

const most = 20

/** Puts a new promise in a letter: it comes into being when the letter is sent. The same one twice is one. */
export async function addPromise(
  world: World,
  actor: Actor,
  input: { id: string; wording: string; term: string },
): Promise<void> {
  const [wording, term] = [input.wording.trim(), input.term.trim()]
  await world.database.$transaction(async (tx) => {
    const draft = await findDraftToChange(tx, actor, input.id)
    const own = draft.items.filter(({ role, obligationId }) => role === 'makes' && obligationId === null)
    requireNoObjections([
      ...(wording ? [] : ['Schrijf op wat u toezegt.']),
      ...(own.length >= most ? [`Zeg ten hoogste ${most} dingen toe in één brief.`] : []),
    ])
    if (own.some((item) => item.wording === wording && item.term === term)) return
    await tx.letterDraft.update({
      where: { id: draft.id, ...systemScope('found among what the actor sees, and held') },
      data: {
        itemsVersion: { increment: 1 },
        items: { create: { role: 'makes', wording, term, position: 100 + own.length } },
      },
    })
    await recordDraftEvent(tx, world, actor, draft, {
      action: 'internal-draft-promise-added',
      facts: { wording: shortWording(wording, 200) },
    })
  })
}
