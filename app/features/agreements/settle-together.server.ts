import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { objectionsToDay } from '#app/features/obligations/objections.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { eachChosen } from './each-chosen.server.ts'
import { settleAgreementIn } from './settle-agreement.server.ts'
import type { ChosenAgreement } from './together.ts'

/** Settles several agreements on one day, with what was done. Returns how many. */
export async function settleTogether(
  world: World,
  actor: Actor,
  { chosen, on, settlement }: { chosen: ChosenAgreement[]; on: Day; settlement: string },
): Promise<number> {
  requireMay(actor, 'settle an agreement')
  return eachChosen(world, actor, {
    chosen,
    objections: (item) => objectionsToDay(on, item.saidOn, world.clock.today()),
    apply: async (tx, item) => {
      await settleAgreementIn(tx, world, actor, item, { version: item.version, on, settlement })
      return true
    },
  })
}
