import type { Actor } from '#app/features/access/actor.ts'
import { listRegister, type RegisterPage } from '#app/features/obligations/list-register.server.ts'
import type { RegisterFilter } from '#app/features/obligations/register-query.ts'
import { whereStands } from '#app/features/obligations/where-stands.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { visibleDecisions } from './visible-decisions.server.ts'

const stands: Record<string, Prisma.ObligationWhereInput> = {
  genomen: { closedOn: { not: null }, decision: { takenOn: { not: null } } },
  vervallen: { closedOn: { not: null }, decision: { droppedOn: { not: null } } },
}

/** A page of the follow-up decisions an actor may know of. */
export async function listDecisions(
  world: World,
  actor: Actor,
  filter: RegisterFilter,
): Promise<RegisterPage> {
  const stand = whereStands(filter.stand, world.clock.today(), stands)
  return listRegister(world, { AND: [visibleDecisions(actor), stand] }, filter)
}
