import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { changePartiesIn } from './change-parties.server.ts'
import { eachChosen } from './each-chosen.server.ts'
import { partiesWith } from './parts.ts'
import { readParties } from './read-parties.server.ts'
import type { ChosenAgreement } from './together.ts'

/** Gives several agreements one owner; who carries them out stays. Returns how many had another. */
export async function handOverTogether(
  world: World,
  actor: Actor,
  { chosen, owner, reason }: { chosen: ChosenAgreement[]; owner: string; reason: string },
): Promise<number> {
  return eachChosen(world, actor, {
    chosen,
    objections: () => [],
    apply: async (tx, item) => {
      const { choice } = await readParties(tx, item.id)
      if (choice.owner === owner) return false
      const parties = partiesWith(choice, owner, true)
      await changePartiesIn(tx, world, actor, item, { ...parties, version: item.version, reason })
      return true
    },
  })
}
