import type { Actor } from '#app/features/access/actor.ts'
import { may, type Permission } from '#app/features/access/permissions.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { Problem } from '#app/shared/problem.ts'

type ByKind = Record<ObligationKind, Permission>

export const toAsk: ByKind = {
  agreement: 'ask to extend an agreement',
  commitment: 'ask to extend a commitment',
  decision: 'ask to extend a decision',
}

export const toExtend: ByKind = {
  agreement: 'extend an agreement',
  commitment: 'extend a commitment',
  decision: 'extend a decision',
}

/** The first line of a command, before it knows of which kind the item is. */
export function requireMaySome(actor: Actor, permissions: ByKind): void {
  if (!Object.values(permissions).some((permission) => may(actor, permission)))
    throw new Problem('not-allowed')
}
