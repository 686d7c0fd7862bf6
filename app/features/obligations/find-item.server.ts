import { isInside, type Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const itemFields = {
  id: true,
  kind: true,
  dossierId: true,
  wording: true,
  confidential: true,
  saidOn: true,
  earliestOn: true,
  latestOn: true,
  closedOn: true,
  extensionCount: true,
  version: true,
  termId: true,
  dossier: { select: { id: true, code: true, name: true } },
  consultation: {
    select: { id: true, title: true, meetsOn: true, minutes: { select: { releasedAt: true } } },
  },
  parties: {
    where: { role: 'owner' },
    orderBy: { organisation: { name: 'asc' } },
    select: { organisation: { select: { name: true } } },
  },
  terms: {
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      words: true,
      saidOn: true,
      earliestOn: true,
      latestOn: true,
      explanation: true,
      assumptions: true,
      unread: true,
      chosenByHand: true,
      reviewOn: true,
      confirmedByName: true,
      confirmedAt: true,
      recordedAt: true,
      recordedByName: true,
    },
  },
  formerWordings: {
    orderBy: [{ replacedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, wording: true, reason: true, replacedAt: true, replacedByName: true },
  },
  agreement: true,
  commitment: {
    include: {
      letter: {
        select: {
          id: true,
          reference: true,
          kamerstuk: true,
          documentNumber: true,
          sentOn: true,
          subject: true,
        },
      },
      responsiblePost: {
        select: { id: true, function: true, organisation: { select: { id: true, name: true } } },
      },
      verdicts: {
        orderBy: [{ on: 'desc' }, { recordedAt: 'desc' }],
        select: { id: true, on: true, status: true, deadline: true, note: true, recordedByName: true },
      },
    },
  },
  decision: {
    include: {
      takenBy: { select: { function: true } },
      takenIn: { select: { id: true, title: true, meetsOn: true } },
    },
  },
} satisfies Prisma.ObligationSelect

/**
 * An item with what its page shows, whatever its kind; not found where `visible` does not hold it. What was replaced before
 * the minutes were released, only the ministry reads.
 */
export async function findItem(world: World, actor: Actor, visible: Prisma.ObligationWhereInput) {
  const found = await world.database.obligation.findFirst({
    where: { AND: [visible], ...systemScope('the caller hands the visible rows') },
    select: itemFields,
  })
  if (!found) throw new Problem('not-found')
  const { terms, termId, parties, formerWordings, consultation, ...item } = found
  const shownFrom = isInside(actor, item.dossierId) ? null : (consultation?.minutes?.releasedAt ?? null)
  const isShown = (replacedAt: Date | undefined) => !shownFrom || !replacedAt || replacedAt > shownFrom
  const written = terms
    .filter((_, index) => isShown(terms[index - 1]?.recordedAt))
    .map(({ recordedAt, assumptions, confirmedByName, confirmedAt, ...term }) => ({
      ...term,
      assumptions: Array.isArray(assumptions) ? assumptions.map(String) : [],
      recorded: writeMoment(recordedAt),
      confirmed:
        confirmedByName && confirmedAt ? { by: confirmedByName, at: writeMoment(confirmedAt) } : null,
    }))
  return {
    ...item,
    consultation: consultation && {
      ...{ id: consultation.id, title: consultation.title, meetsOn: consultation.meetsOn },
    },
    formerWordings: formerWordings
      .filter(({ replacedAt }) => isShown(replacedAt))
      .map(({ replacedAt, ...former }) => ({ ...former, replaced: writeMoment(replacedAt) })),
    term: written.find(({ id }) => id === termId) ?? null,
    olderTerms: written.filter(({ id }) => id !== termId),
    owners: parties.map(({ organisation }) => organisation.name),
  }
}
