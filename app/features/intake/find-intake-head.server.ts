import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { requireMayDecide } from './passage-to-decide.server.ts'
import { visibleIntakes } from './visible-intakes.server.ts'

/** What stands above a letter that is read in, without its text. */
export async function findIntakeHead(world: World, actor: Actor, id: string) {
  requireMayDecide(actor)
  const intake = await world.database.intake.findFirst({
    where: { AND: [{ id }, visibleIntakes(actor)] },
    omit: { text: true, footnotes: true, notes: true },
  })
  if (!intake) throw new Problem('not-found')
  return intake
}
