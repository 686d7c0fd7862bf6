import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere, requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { inOrder, type PrognosisRow } from './prognosis.ts'
import { visibleForecasts } from './visible-forecasts.server.ts'

const fields = {
  answer: true,
  note: true,
  userName: true,
  termNumber: true,
  answeredAt: true,
  organisation: { select: { name: true } },
  obligation: {
    select: {
      id: true,
      kind: true,
      wording: true,
      earliestOn: true,
      latestOn: true,
      dossier: { select: { code: true } },
      term: { select: { number: true, words: true } },
      commitment: { select: { origin: true } },
    },
  },
} satisfies Prisma.ForecastSelect

/** The latest answers about what is open, of one dossier or of all where the actor may read them. */
export async function listPrognosis(
  world: World,
  actor: Actor,
  dossierId: string | null,
): Promise<PrognosisRow[]> {
  requireMay(actor, 'read forecasts')
  const readable = dossiersWhere(actor, 'read forecasts')
  const within = dossierId ? readable.filter((id) => id === dossierId) : readable
  const found = await world.database.forecast.findMany({
    where: { AND: [visibleForecasts(actor), { obligation: { closedOn: null, dossierId: { in: within } } }] },
    distinct: ['obligationId', 'organisationId'],
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    select: fields,
  })
  const rows = found.map(({ obligation, organisation, userName, answeredAt, termNumber, ...said }) => {
    const { id, dossier, term, commitment, ...item } = obligation
    return {
      ...item,
      ...said,
      obligationId: id,
      origin: commitment?.origin ?? null,
      dossier: dossier.code,
      termWords: term?.words ?? '',
      organisation: organisation.name,
      by: userName,
      at: writeMoment(answeredAt),
      current: term?.number === termNumber,
    }
  })
  return inOrder(rows)
}
