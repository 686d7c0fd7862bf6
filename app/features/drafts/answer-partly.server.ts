import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { objectionsToSplit, type PartlyFacts } from '#app/features/letters/partly.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findDraftToChange } from './draft-to-change.server.ts'
import { recordDraftEvent } from './record-draft-event.server.ts'

/** Says that a letter answers only part of something, and what remains. */
export async function answerPartly(
  world: World,
  actor: Actor,
  input: PartlyFacts & { id: string; obligationId: string },
): Promise<void> {
  const [done, remains, term] = [input.done.trim(), input.remains.trim(), input.term.trim()]
  await world.database.$transaction(async (tx) => {
    const draft = await findDraftToChange(tx, actor, input.id)
    const item = draft.items.find(
      ({ obligationId, role }) =>
        obligationId === input.obligationId && (role === 'fulfils' || role === 'fulfils_partly'),
    )
    if (!item) throw new Problem('not-found')
    const answered = await tx.obligation.findFirst({
      where: { AND: [visibleCommitments(actor), { id: input.obligationId }] },
      select: { wording: true },
    })
    if (!answered) throw new Problem('not-found')
    requireNoObjections(objectionsToSplit({ done, remains, term }, answered.wording))
    await tx.draftItem.update({
      where: { id: item.id, ...systemScope('of a draft that the actor sees, and holds') },
      data: { role: 'fulfils_partly', done, wording: remains, term },
    })
    await tx.letterDraft.update({
      where: { id: draft.id, ...systemScope('found among what the actor sees, and held') },
      data: { itemsVersion: { increment: 1 } },
    })
    await recordDraftEvent(tx, world, actor, draft, {
      action: 'internal-draft-partly',
      facts: { wording: shortWording(answered.wording, 200) },
    })
  })
}
