import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'

const mostListed = 500

/** The colleagues who may stand in for somebody: those of the same organisation who can sign in today. */
export async function listStandIns(world: World, actor: Actor): Promise<{ id: string; name: string }[]> {
  const today = world.clock.today()
  return world.database.user.findMany({
    where: {
      organisationId: actor.organisationId,
      id: { not: actor.userId },
      ...goingOn(today),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostListed,
    select: { id: true, name: true },
  })
}
