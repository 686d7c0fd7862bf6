import type { Actor } from '#app/features/access/actor.ts'
import { may, type Permission } from '#app/features/access/permissions.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { Problem } from '#app/shared/problem.ts'

/** What one must be allowed to do to an item to let it wait or to move its term. */
export const permissionToMove: Record<ObligationKind, Permission> = {
  agreement: 'withdraw an agreement',
  commitment: 'withdraw a commitment',
  decision: 'withdraw a decision',
}

/** Who decides about a kind that somebody else may not move. */
export const deciders: Record<ObligationKind, string> = {
  agreement: 'het secretariaat',
  commitment: 'de parlementair liaison',
  decision: 'het secretariaat of de parlementair liaison',
}

/** The first line of a command that works on items of any kind. */
export function requireMayMoveAny(actor: Actor): void {
  if (!Object.values(permissionToMove).some((permission) => may(actor, permission)))
    throw new Problem('not-allowed')
}
