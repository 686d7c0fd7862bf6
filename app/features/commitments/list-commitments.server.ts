import type { Actor } from '#app/features/access/actor.ts'
import { listRegister, type RegisterPage } from '#app/features/obligations/list-register.server.ts'
import type { RegisterFilter } from '#app/features/obligations/register-query.ts'
import { whereStands } from '#app/features/obligations/where-stands.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { CommitmentStatus } from './commitment-status.ts'
import { contradicting } from './kamer-word.ts'
import type { CommitmentFilter } from './register-choices.ts'
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
  filter: RegisterFilter & CommitmentFilter,
): Promise<RegisterPage> {
  const stand = whereStands(filter.stand, world.clock.today(), stands)
  return listRegister(world, { AND: [visibleCommitments(actor), stand, ...chosenBy(filter)] }, filter)
}

function chosenBy(filter: CommitmentFilter): Prisma.ObligationWhereInput[] {
  const { origin, chamber, kamer, inRegister, postId } = filter
  const chosen: Prisma.CommitmentWhereInput[] = []
  if (origin) chosen.push({ origin })
  if (chamber) chosen.push({ chamber })
  if (kamer) chosen.push(whereKamerSays(kamer))
  if (inRegister) chosen.push({ inRegister: inRegister === 'onbekend' ? null : inRegister === 'ja' })
  if (postId) chosen.push({ responsiblePostId: postId })
  return chosen.map((commitment) => ({ commitment }))
}

const ours: Record<CommitmentStatus, Prisma.CommitmentWhereInput> = {
  open: { fulfilledOn: null, lapsedOn: null, withdrawnOn: null },
  fulfilled: { fulfilledOn: { not: null } },
  lapsed: { lapsedOn: { not: null } },
  withdrawn: { withdrawnOn: { not: null } },
}

function whereKamerSays(kamer: NonNullable<CommitmentFilter['kamer']>): Prisma.CommitmentWhereInput {
  if (kamer === 'silent') return { kamerStatus: null }
  if (kamer !== 'differs') return { kamerStatus: kamer }
  const statuses = Object.keys(ours) as CommitmentStatus[]
  return {
    OR: statuses.map((status) => ({ ...ours[status], kamerStatus: { in: [...contradicting(status)] } })),
  }
}
