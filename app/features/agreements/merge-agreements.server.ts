import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findAgreementToChange, type AgreementToChange } from './agreement-to-change.server.ts'
import { closeInto } from './close-into.server.ts'
import { mergedParties } from './parts.ts'
import { readParties } from './read-parties.server.ts'
import { recordSuccessor, termFor } from './record-successor.server.ts'
import { mostMerged, objectionsToMerge, type Successor } from './successors.ts'

export interface Merge extends Successor {
  chosen: { id: string; version: number }[]
}

/** Merges two or more agreements of one dossier into one, with all their parties. Returns its id. */
export async function mergeAgreements(world: World, actor: Actor, input: Merge): Promise<string> {
  requireMay(actor, 'withdraw an agreement')
  const versions = new Map(input.chosen.map(({ id, version }) => [id, version]))
  if (versions.size < 2) requireNoObjections(objectionsToMerge([]))
  return world.database.$transaction(async (tx) => {
    const [first, ...others] = await findAgreementsToMerge(tx, actor, [...versions.keys()])
    if (!first) throw new Problem('not-found')
    const items: [AgreementToChange, ...AgreementToChange[]] = [first, ...others]
    requireNoObjections(objectionsToMerge(items))
    const choices = []
    for (const { id } of items) choices.push((await readParties(tx, id)).choice)
    for (const item of items)
      await closeInto(tx, world, actor, item, { version: versions.get(item.id) ?? 0, endedBy: 'merge' })
    return recordSuccessor(tx, world, actor, items, {
      wording: input.wording,
      parties: mergedParties(choices, input.owner),
      term: termFor(
        items.find(({ term }) => term?.words === input.term) ?? first,
        input.term,
        world.clock.today(),
      ),
      kind: 'merged_into',
      how: 'door andere afspraken samen te voegen',
    })
  })
}

/** The agreements that somebody chose to merge, locked in one order; refuses more than can be merged. */
async function findAgreementsToMerge(tx: Transaction, actor: Actor, ids: string[]) {
  if (ids.length > mostMerged)
    throw new Problem('against-the-rules', `U kunt ten hoogste ${mostMerged} afspraken tegelijk samenvoegen.`)
  const items = []
  for (const id of [...ids].sort()) {
    await lockObligation(tx, id)
    items.push(await findAgreementToChange(tx, actor, id, 'withdraw an agreement'))
  }
  return items
}
