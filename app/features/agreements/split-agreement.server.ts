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
import { objectionsToSplit, type Successor } from './successors.ts'

export interface Split {
  id: string
  version: number
  parts: Successor[]
  /** Whether those who carry out the whole carry out each part. */
  withExecutors: boolean
}

/** Splits an agreement into two or more, each with its own wording, owner and term. Returns their ids. */
export async function splitAgreement(world: World, actor: Actor, input: Split): Promise<string[]> {
  requireMay(actor, 'withdraw an agreement')
  const parts = input.parts.filter(({ wording }) => wording.trim())
  return world.database.$transaction(async (tx) => {
    await lockObligation(tx, input.id)
    const item = await findAgreementToChange(tx, actor, input.id, 'withdraw an agreement')
    requireNoObjections(objectionsToClosed(item.agreement))
    requireNoObjections(objectionsToSplit(parts))
    const { choice } = await readParties(tx, item.id)
    const facts = { count: parts.length }
    await closeInto(tx, world, actor, item, { version: input.version, endedBy: 'split', facts })
    const made: string[] = []
    for (const { wording, owner, term } of parts)
      made.push(
        await recordSuccessor(tx, world, actor, [item], {
          wording,
          parties: partiesWith(choice, owner, input.withExecutors),
          term: termFor(item, term, world.clock.today()),
          kind: 'split_into',
          how: 'door een andere afspraak te splitsen',
        }),
      )
    return made
  })
}
