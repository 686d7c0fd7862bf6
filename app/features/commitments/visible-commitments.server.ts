import type { Actor } from '#app/features/access/actor.ts'
import { visibleIfAny, visibleInside } from '#app/features/obligations/visible-obligations.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What the Kamer waits for stays inside the ministry. */
export function visibleCommitments(actor: Actor): Prisma.ObligationWhereInput {
  return { kind: 'commitment', ...visibleIfAny(visibleInside(actor)) }
}
