import { dossiersOf, type Actor } from '#app/features/access/actor.ts'
import { visibleDossiers } from '#app/features/dossiers/visible-dossiers.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { showSlipNews, slipsToDecide } from '#app/features/waiting/slips-to-decide.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, instantOf, type Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { recentMoveDays } from './moved-term.ts'
import { attentionRows, kindsToReview } from './attention.ts'
import { showWorkItem, workItemFields } from './select-work-items.server.ts'
import { unreleasedMinutes } from './unreleased-minutes.server.ts'

/**
 * What asks attention in the dossiers of an actor, or in the chosen one, in one query: minutes to release, proposals to decide
 * and terms without an end to look at again. Of each one more than is shown, to know of more.
 */
export async function listDossierAttention(world: World, actor: Actor, today: Day) {
  const ids = actor.chosenDossierId ? [actor.chosenDossierId] : dossiersOf(actor)
  const found = await world.database.dossier.findMany({
    where: { AND: [visibleDossiers(actor), { id: { in: ids } }] },
    select: {
      code: true,
      consultations: unreleasedMinutes(actor),
      slips: slipsToDecide(actor),
      obligations: toReview(actor, today),
      stages: movedLately(actor, today),
    },
  })
  const unreleased = found.flatMap(({ code, consultations }) =>
    consultations.map((consultation) => ({ ...consultation, dossier: { code } })),
  )
  return {
    movedStages: found.reduce((sum, { stages }) => sum + stages.length, 0),
    unreleased: first(unreleased, ({ meetsOn }) => meetsOn),
    slips: first(
      found.flatMap(({ slips }) => slips),
      ({ madeAt }) => madeAt.getTime(),
    ).map(showSlipNews),
    review: first(
      found.flatMap(({ obligations }) => obligations),
      ({ id }) => id,
    ).map(showWorkItem),
  }
}

/** The steps of decisions whose term moved lately with the calendar. */
function movedLately(actor: Actor, today: Day) {
  const since = instantOf(addDays(today, -recentMoveDays))
  return {
    where: {
      removedAt: null,
      movedTerms: { some: { movedAt: { gte: since } } },
      obligation: visibleItems(actor, ['decision']),
    },
    select: { id: true },
  } satisfies Prisma.Dossier$stagesArgs
}

function toReview(actor: Actor, today: Day) {
  return {
    where: {
      AND: [visibleItems(actor, kindsToReview(actor))],
      closedOn: null,
      latestOn: null,
      term: { reviewOn: { lte: today } },
    },
    orderBy: { id: 'asc' },
    take: attentionRows + 1,
    select: workItemFields,
  } satisfies Prisma.Dossier$obligationsArgs
}

/** The first rows of several dossiers together. */
function first<T extends { id: string }>(rows: T[], by: (row: T) => string | number): T[] {
  const order = (a: T, b: T) => (by(a) === by(b) ? (a.id < b.id ? -1 : 1) : by(a) < by(b) ? -1 : 1)
  return rows.sort(order).slice(0, attentionRows + 1)
}
