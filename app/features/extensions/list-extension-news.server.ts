import { dossiersOf, type Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, instantOf } from '#app/shared/day.ts'
import { newsRows, type ExtensionNews } from './extension-news.ts'
import { newsFields, newsOf } from './news-of.server.ts'
import { visibleExtensions } from './visible-extensions.server.ts'

const days = 14

/**
 * The open requests of the actor's own office, and what was answered or given in the last two weeks by somebody else, of
 * the items that the actor may know of; newest first, one more than is shown.
 */
export async function listExtensionNews(world: World, actor: Actor): Promise<ExtensionNews[]> {
  if (dossiersOf(actor).length === 0) return []
  const since = instantOf(addDays(world.clock.today(), -days))
  const rows = await world.database.extension.findMany({
    where: {
      AND: [
        visibleExtensions(actor),
        { obligation: actor.chosenDossierId ? { dossierId: actor.chosenDossierId } : {} },
        {
          OR: [
            { state: 'asked', organisationId: actor.organisationId, outside: true },
            { state: 'asked', recordedById: actor.userId },
            {
              state: { in: ['granted', 'refused', 'lapsed'] },
              decidedAt: { gte: since },
              OR: [{ decidedById: null }, { decidedById: { not: actor.userId } }],
            },
          ],
        },
      ],
    },
    orderBy: [{ recordedOn: 'desc' }, { id: 'desc' }],
    take: newsRows + 1,
    select: newsFields,
  })
  return rows.map((row) => newsOf(actor, row))
}
