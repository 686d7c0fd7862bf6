import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The waits of which the actor sees what is waited for. */
export function visibleAwaited(actor: Actor): Prisma.WaitWhereInput {
  return { OR: [{ for: visibleItems(actor) }, { stage: { obligation: visibleDecisions(actor) } }] }
}

/** The waits of which the actor sees who waits. */
export function visibleWaiters(actor: Actor): Prisma.WaitWhereInput {
  return { obligation: visibleItems(actor) }
}

/** What is proposed to move is for who may move something in that dossier. */
export function visibleSlips(actor: Actor): Prisma.SlipWhereInput {
  return { dossierId: { in: dossiersWhere(actor, 'withdraw a decision') } }
}
