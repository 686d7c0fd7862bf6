import type { Actor } from '#app/features/access/actor.ts'
import type { ShownForecast } from '#app/features/obligations/forecast.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import { visibleForecasts } from './visible-forecasts.server.ts'

/** The latest answer of each organisation about an item, as far as the actor may know. */
export async function listForecasts(
  world: World,
  actor: Actor,
  obligationId: string,
): Promise<ShownForecast[]> {
  const found = await world.database.forecast.findMany({
    where: { AND: [visibleForecasts(actor), { obligationId }] },
    distinct: ['organisationId'],
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    select: {
      answer: true,
      note: true,
      userName: true,
      termNumber: true,
      answeredAt: true,
      organisation: { select: { name: true } },
      obligation: { select: { term: { select: { number: true } } } },
    },
  })
  return found.map(({ answer, note, userName, termNumber, answeredAt, organisation, obligation }) => ({
    organisation: organisation.name,
    by: userName,
    answer,
    note,
    at: writeMoment(answeredAt),
    current: obligation.term?.number === termNumber,
  }))
}
