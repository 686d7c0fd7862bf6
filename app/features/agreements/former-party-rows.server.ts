import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { FormerPart } from './shown-part.ts'

const mostShown = 50

/** What parties reported that are none any more, newest first: the ministry reads all of it, an office its own. */
export function formerPartyRows(actor: Actor) {
  const inside = dossiersAs(actor, 'secretariat', 'liaison', 'reader')
  return {
    where: {
      OR: [{ obligation: { dossierId: { in: inside } } }, { organisationId: actor.organisationId }],
    },
    orderBy: [{ removedAt: 'desc' }, { id: 'asc' }],
    take: mostShown,
    select: {
      ...{ id: true, role: true, state: true, stateOn: true, note: true, removedAt: true },
      organisation: { select: { name: true } },
    },
  } satisfies Prisma.Obligation$formerPartiesArgs
}

export function showFormerParties(
  rows: Prisma.FormerPartyGetPayload<ReturnType<typeof formerPartyRows>>[],
): FormerPart[] {
  return rows.map(({ organisation, removedAt, ...part }) => ({
    ...part,
    name: organisation.name,
    until: writeDay(dayOf(removedAt)),
  }))
}
