import type { Actor } from '#app/features/access/actor.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { visibleIfAny } from '#app/features/obligations/visible-obligations.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const visibleByKind = {
  agreement: visibleAgreements,
  commitment: visibleCommitments,
  decision: visibleDecisions,
}

/** The items of these kinds that an actor may know of; without kinds those of all. */
export function visibleItems(
  actor: Actor,
  kinds: ObligationKind[] = ['agreement', 'commitment', 'decision'],
): Prisma.ObligationWhereInput {
  return visibleIfAny(kinds.map((kind) => visibleByKind[kind](actor)))
}
