import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { newsRows, type ExtensionNews } from './extension-news.ts'
import { toExtend } from './extension-permissions.ts'
import { newsFields, newsOf } from './news-of.server.ts'
import { visibleRequests } from './visible-extensions.server.ts'

/** The open requests that the actor may answer, the oldest first; one more than is shown, to know of more. */
export async function listRequestsToAnswer(world: World, actor: Actor): Promise<ExtensionNews[]> {
  const chosen = actor.chosenDossierId
  const ways = (Object.keys(toExtend) as ObligationKind[])
    .map((kind) => {
      const mine = dossiersWhere(actor, toExtend[kind])
      return { kind, dossierId: { in: chosen ? mine.filter((id) => id === chosen) : mine } }
    })
    .filter(({ dossierId }) => dossierId.in.length > 0)
  if (ways.length === 0) return []
  const rows = await world.database.extension.findMany({
    where: { AND: [visibleRequests(actor), { state: 'asked', obligation: { OR: ways } }] },
    orderBy: [{ recordedOn: 'asc' }, { id: 'asc' }],
    take: newsRows + 1,
    select: newsFields,
  })
  return rows.map((row) => newsOf(actor, row))
}
