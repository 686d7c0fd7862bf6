import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { endRelation } from '#app/features/obligations/end-relation.server.ts'
import { writeRelation } from '#app/features/obligations/relation.ts'
import type { World } from '#app/platform/world.server.ts'
import { findEarlierRelation } from './find-earlier-relation.server.ts'

/** Takes back that a commitment repeats, changes or supplements another; doing it again changes nothing. */
export async function unrelateCommitments(
  world: World,
  actor: Actor,
  input: { id: string; relationId: string },
): Promise<void> {
  requireMay(actor, 'reword a commitment')
  await world.database.$transaction(async (tx) => {
    const { kind, later, earlier } = await findEarlierRelation(tx, actor, input)
    if (!(await endRelation(tx, world, { from: later.id, to: earlier.id, kind }))) return
    for (const isFirst of [true, false]) {
      const [item, other] = isFirst ? [later, earlier] : [earlier, later]
      const { origin } = other.commitment
      // The words of the other item stay on its own page, as where the relation was laid down.
      const shown = { id: '', kind: 'commitment' as const, origin, wording: '', closed: false }
      await recordEvent(tx, world.clock.now(), actor, {
        action: 'relation-ended',
        subjectType: 'commitment',
        subjectId: item.id,
        dossierId: item.dossierId,
        audience: 'ministry',
        facts: { words: writeRelation({ id: '', kind, isFirst, other: shown }) },
      })
    }
  })
}
