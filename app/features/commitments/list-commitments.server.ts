import type { Actor } from '#app/features/access/actor.ts'
import { listRegister, type RegisterPage } from '#app/features/obligations/list-register.server.ts'
import type { CommitmentOrigin } from '#app/features/obligations/obligation.ts'
import type { RegisterFilter } from '#app/features/obligations/register-query.ts'
import { whereStands } from '#app/features/obligations/where-stands.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { visibleCommitments } from './visible-commitments.server.ts'

const stands: Record<string, Prisma.ObligationWhereInput> = {
  voldaan: { closedOn: { not: null }, commitment: { fulfilledOn: { not: null } } },
  vervallen: { closedOn: { not: null }, commitment: { lapsedOn: { not: null } } },
  ingetrokken: { closedOn: { not: null }, commitment: { withdrawnOn: { not: null } } },
}

/** A page of the commitments an actor may know of, of one origin or of all. */
export async function listCommitments(
  world: World,
  actor: Actor,
  filter: RegisterFilter & { origin: CommitmentOrigin | null },
): Promise<RegisterPage> {
  const stand = whereStands(filter.stand, world.clock.today(), stands)
  const origin = filter.origin ? { commitment: { origin: filter.origin } } : {}
  return listRegister(world, { AND: [visibleCommitments(actor), stand, origin] }, filter)
}
