import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { relateItems } from '#app/features/obligations/relate-items.server.ts'
import { writeRelation } from '#app/features/obligations/relation.ts'
import type { World } from '#app/platform/world.server.ts'
import { asChosen, requireNoObjections } from '#app/shared/problem.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'
import { objectionsToEarlier, type EarlierKind } from './earlier.ts'

/** Records that a commitment repeats, changes or supplements an earlier one; doing it again changes nothing. */
export async function relateCommitments(
  world: World,
  actor: Actor,
  input: { id: string; earlierId: string; kind: EarlierKind },
): Promise<void> {
  requireMay(actor, 'reword a commitment')
  const { id, earlierId, kind } = input
  await world.database.$transaction(async (tx) => {
    const later = await findCommitmentToChange(tx, actor, id, 'reword a commitment')
    const earlier = await asChosen('earlierId', () =>
      findCommitmentToChange(tx, actor, earlierId, 'reword a commitment'),
    )
    requireNoObjections(objectionsToEarlier(later, earlier))
    if (!(await relateItems(tx, world, actor, { from: id, to: earlierId, kind }))) return
    for (const isFirst of [true, false]) {
      const [item, other] = isFirst ? [later, earlier] : [earlier, later]
      const { origin } = other.commitment
      // The words of the other item stay on its own page: not everyone who reads here may read there.
      const shown = { id: '', kind: 'commitment' as const, origin, wording: '', closed: false }
      await recordEvent(tx, world.clock.now(), actor, {
        action: 'items-related',
        subjectType: 'commitment',
        subjectId: item.id,
        dossierId: item.dossierId,
        audience: 'ministry',
        facts: { words: writeRelation({ id: '', kind, isFirst, other: shown }) },
      })
    }
  })
}
