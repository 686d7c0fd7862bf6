import type { Actor } from '#app/features/access/actor.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The items of every kind that the actor may know of. */
export function visibleItems(actor: Actor): Prisma.ObligationWhereInput {
  return { OR: [visibleAgreements(actor), visibleCommitments(actor), visibleDecisions(actor)] }
}
