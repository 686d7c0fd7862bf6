import type { Actor } from '#app/features/access/actor.ts'
import type { ShownForecast } from '#app/features/obligations/forecast.ts'
import { writeMoment } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { visibleForecasts } from './visible-forecasts.server.ts'

const mostRead = 200

const fields = {
  answer: true,
  note: true,
  userName: true,
  termNumber: true,
  answeredAt: true,
  organisationId: true,
  organisation: { select: { name: true } },
  obligation: { select: { term: { select: { number: true } } } },
} satisfies Prisma.ForecastSelect

/** The answers about an item, as far as the actor may know, newest first. */
export function forecastRows(actor: Actor) {
  return {
    where: visibleForecasts(actor),
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: mostRead,
    select: fields,
  } satisfies Prisma.Obligation$forecastsArgs
}

/** The latest of each organisation. */
export function showForecasts(rows: Prisma.ForecastGetPayload<{ select: typeof fields }>[]): ShownForecast[] {
  const latest = new Map<string, (typeof rows)[number]>()
  for (const row of rows) if (!latest.has(row.organisationId)) latest.set(row.organisationId, row)
  return [...latest.values()].map(
    ({ answer, note, userName, termNumber, answeredAt, organisation, obligation }) => ({
      organisation: organisation.name,
      by: userName,
      answer,
      note,
      at: writeMoment(answeredAt),
      current: obligation.term?.number === termNumber,
    }),
  )
}
