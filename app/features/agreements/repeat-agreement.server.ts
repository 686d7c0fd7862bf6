import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { objectionsToWindow } from '#app/features/obligations/objections.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findAgreementToChange, type AgreementToChange } from './agreement-to-change.server.ts'
import { readParties } from './read-parties.server.ts'
import { recordSuccessor } from './record-successor.server.ts'

export interface Repetition {
  id: string
  wording: string
  words: string
  window: { earliestOn: Day | null; latestOn: Day | null } | null
}

/** Records the next agreement in a series, with the same parties and its own term; this one stays as it is. Returns its id. */
export async function repeatAgreement(world: World, actor: Actor, input: Repetition): Promise<string> {
  requireMay(actor, 'record an agreement')
  const { id, wording, window } = input
  const words = input.words.trim()
  return world.database.$transaction(async (tx) => {
    await lockObligation(tx, id)
    const item = await findAgreementToChange(tx, actor, id, 'record an agreement')
    requireNoObjections(await objectionsToRepeat(tx, item))
    requireNoObjections(words ? [] : ['Vul de termijn van de volgende afspraak in.'])
    requireNoObjections(window ? objectionsToWindow(window) : [])
    const { choice } = await readParties(tx, id)
    const next = await recordSuccessor(tx, world, actor, [item], {
      wording,
      parties: choice,
      term: { words, window, saidOn: world.clock.today() },
      kind: 'followed_by',
      how: 'als volgende in een reeks',
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'agreement-repeated',
      subjectType: 'agreement',
      subjectId: id,
      dossierId: item.dossierId,
    })
    return next
  })
}

/** A series goes on from its last. */
export async function objectionsToRepeat(tx: Transaction, item: AgreementToChange): Promise<string[]> {
  if (item.agreement.withdrawnOn) return ['Deze afspraak is ingetrokken. Heropen haar eerst.']
  const followers = await tx.relation.count({
    where: {
      fromId: item.id,
      kind: 'followed_by',
      endedAt: null,
      ...systemScope('of an agreement that the actor may change'),
    },
  })
  return followers > 0 ? ['Op deze afspraak volgt al een andere in de reeks. Herhaal die.'] : []
}
