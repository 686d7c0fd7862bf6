import type { Actor } from '#app/features/access/actor.ts'
import { listRegister, type RegisterPage } from '#app/features/obligations/list-register.server.ts'
import type { RegisterFilter } from '#app/features/obligations/register-query.ts'
import { whereStands } from '#app/features/obligations/where-stands.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { visibleAgreements } from './visible-agreements.server.ts'
import { visibleDisputes } from './visible-reactions.server.ts'

const stands: Record<string, Prisma.ObligationWhereInput> = {
  open: { closedOn: null, agreement: { startedOn: null } },
  'in-uitvoering': { closedOn: null, agreement: { startedOn: { not: null } } },
  nagekomen: { closedOn: { not: null }, agreement: { settledOn: { not: null } } },
  ingetrokken: { closedOn: { not: null }, agreement: { withdrawnOn: { not: null } } },
}

/** A page of the agreements an actor may know of. */
export async function listAgreements(
  world: World,
  actor: Actor,
  filter: RegisterFilter,
): Promise<RegisterPage> {
  const { organisationId } = actor
  const ownPart = { closedOn: null, parties: { some: { organisationId, state: { not: 'done' as const } } } }
  const disputed = { closedOn: null, reactions: { some: visibleDisputes(actor) } }
  const stand = whereStands(filter.stand, world.clock.today(), {
    ...stands,
    'eigen-deel': ownPart,
    betwist: disputed,
  })
  return listRegister(world, { AND: [visibleAgreements(actor), stand] }, filter)
}
