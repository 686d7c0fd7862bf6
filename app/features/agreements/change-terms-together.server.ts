import type { Actor } from '#app/features/access/actor.ts'
import { changeTerm, type TermChange } from '#app/features/obligations/change-term.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { eachChosen } from './each-chosen.server.ts'
import type { ChosenAgreement } from './together.ts'

/** Gives several agreements the same term. Returns how many. */
export async function changeTermsTogether(
  world: World,
  actor: Actor,
  { chosen, ...change }: Omit<TermChange, 'version'> & { chosen: ChosenAgreement[] },
): Promise<number> {
  return eachChosen(world, actor, {
    chosen,
    objections: ({ saidOn }) =>
      change.saidOn < saidOn ? ['De termijn kan niet zijn gegeven voordat dit is gezegd.'] : [],
    apply: async (tx, item) => {
      await changeTerm(tx, world, actor, item, { ...change, version: item.version })
      await replan(tx, world, item.id)
      return true
    },
  })
}
