import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findAgreementToChange, objectionsToClosed } from './agreement-to-change.server.ts'
import { closeInto } from './close-into.server.ts'
import { partiesWith } from './parts.ts'
import { readParties } from './read-parties.server.ts'
import { recordSuccessor, termFor } from './record-successor.server.ts'
import type { Successor } from './successors.ts'

/** Replaces an agreement by a new one in other words; its parties go along. Returns the id of the new one. */
export async function replaceAgreement(
  world: World,
  actor: Actor,
  input: Successor & { id: string; version: number },
): Promise<string> {
  requireMay(actor, 'withdraw an agreement')
  const { id, version, wording, owner, term } = input
  return world.database.$transaction(async (tx) => {
    await lockObligation(tx, id)
    const item = await findAgreementToChange(tx, actor, id, 'withdraw an agreement')
    requireNoObjections(objectionsToClosed(item.agreement))
    requireNoObjections(
      wording.trim() === item.wording
        ? ['De tekst is nog dezelfde. Schrijf op wat er in de plaats komt, of annuleer.']
        : [],
    )
    const { choice } = await readParties(tx, id)
    await closeInto(tx, world, actor, item, { version, endedBy: 'replacement' })
    return recordSuccessor(tx, world, actor, [item], {
      wording,
      parties: partiesWith(choice, owner, true),
      term: termFor(item, term, world.clock.today()),
      kind: 'replaced_by',
      how: 'in plaats van een andere',
    })
  })
}
