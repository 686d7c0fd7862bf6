import type { Actor } from '#app/features/access/actor.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The moved terms of the steps of decisions that the actor may know of. */
export function visibleMovedStageTerms(actor: Actor): Prisma.MovedStageTermWhereInput {
  return { stage: { removedAt: null, obligation: visibleDecisions(actor) } }
}

/** The moved terms of the items that the actor may know of. */
export function visibleMovedTerms(actor: Actor): Prisma.MovedTermWhereInput {
  return {
    obligation: { OR: [visibleAgreements(actor), visibleCommitments(actor), visibleDecisions(actor)] },
  }
}
