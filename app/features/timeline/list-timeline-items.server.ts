import type { Actor } from '#app/features/access/actor.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import { stageName } from '#app/features/gates/stage.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { TimelineItem } from './timeline-facts.ts'

const mostOpen = 60
const mostClosed = 40

const fields = {
  id: true,
  kind: true,
  wording: true,
  saidOn: true,
  earliestOn: true,
  latestOn: true,
  extensionCount: true,
  closedOn: true,
  dossier: { select: { code: true } },
  term: { select: { words: true, unread: true } },
  parties: {
    where: { role: 'owner' },
    orderBy: { organisation: { name: 'asc' } },
    select: { organisation: { select: { id: true, name: true, kind: true } } },
  },
  agreement: { select: { settledOn: true } },
  commitment: { select: { origin: true, fulfilledOn: true } },
  decision: { select: { gate: true, takenOn: true } },
  stages: {
    where: { removedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, kind: true, name: true, termNumber: true },
      ...{ earliestOn: true, latestOn: true, reachedOn: true },
      terms: { select: { number: true, words: true } },
    },
  },
} satisfies Prisma.ObligationSelect

type Row = Prisma.ObligationGetPayload<{ select: typeof fields }>

/** An item of the picture, with whose it is and what else a list of open items shows. */
export interface OwnedTimelineItem extends TimelineItem {
  owners: { id: string; name: string; kind: string }[]
  dossier: string
  unreadWords: string | null
  extensionCount: number
}

/** The open items of a dossier whose windows end first, and those that closed last, since a day or ever. */
export async function listTimelineItems(
  world: World,
  actor: Actor,
  dossierId: string,
  closedSince: Day | null,
): Promise<{ items: OwnedTimelineItem[]; isCut: boolean }> {
  const visible = { OR: [visibleAgreements(actor), visibleCommitments(actor), visibleDecisions(actor)] }
  const [open, closed] = await Promise.all([
    world.database.obligation.findMany({
      where: { AND: [visible, { dossierId, closedOn: null }] },
      orderBy: [{ latestOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      take: mostOpen + 1,
      select: fields,
    }),
    world.database.obligation.findMany({
      where: { AND: [visible, { dossierId, closedOn: closedSince ? { gte: closedSince } : { not: null } }] },
      orderBy: [{ closedOn: 'desc' }, { latestOn: 'desc' }, { id: 'desc' }],
      take: mostClosed + 1,
      select: fields,
    }),
  ])
  return {
    items: [...open.slice(0, mostOpen), ...closed.slice(0, mostClosed)].map(itemOf),
    isCut: open.length > mostOpen || closed.length > mostClosed,
  }
}

function itemOf(found: Row): OwnedTimelineItem {
  const { term, agreement, commitment, decision, parties, stages, dossier, ...row } = found
  return {
    ...row,
    owners: parties.map(({ organisation }) => organisation),
    dossier: dossier.code,
    words: term?.words ?? null,
    unreadWords: term?.unread ?? null,
    origin: commitment?.origin ?? null,
    isDone: Boolean(agreement?.settledOn ?? commitment?.fulfilledOn ?? decision?.takenOn),
    gate: (row.closedOn === null && decision?.gate) || null,
    stages: stages.map(({ kind, name, termNumber, terms, ...stage }) => ({
      ...stage,
      name: stageName({ kind, name }),
      words: terms.find(({ number }) => number === termNumber)?.words ?? null,
    })),
  }
}
