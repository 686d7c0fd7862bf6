import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'

/** The requests that the actor may read whole: the ministry those of its dossiers, an office its own. */
export function visibleRequests(actor: Actor): Prisma.ExtensionWhereInput {
  return { obligation: visibleItems(actor), OR: wholeWays(actor) }
}

/** The same, and every extension that was granted: of those of others an office reads the term only. */
export function visibleExtensions(actor: Actor): Prisma.ExtensionWhereInput {
  return { obligation: visibleItems(actor), OR: [...wholeWays(actor), { state: 'granted' }] }
}

function wholeWays(actor: Actor): Prisma.ExtensionWhereInput[] {
  return [
    { obligation: { dossierId: { in: dossiersAs(actor, 'secretariat', 'liaison', 'reader') } } },
    { organisationId: actor.organisationId },
  ]
}
