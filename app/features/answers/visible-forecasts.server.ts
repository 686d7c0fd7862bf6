import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Of items the actor sees: secretariat and liaison see every answer, others that of their own organisation. */
export function visibleForecasts(actor: Actor): Prisma.ForecastWhereInput {
  return {
    obligation: visibleItems(actor),
    OR: [
      { obligation: { dossierId: { in: dossiersWhere(actor, 'read forecasts') } } },
      { organisationId: actor.organisationId },
    ],
  }
}
