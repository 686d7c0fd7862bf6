import type { Actor } from '#app/features/access/actor.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, type Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { daysAhead, kindsToAttend, type Attention } from './attention.ts'

export interface WorkItem {
  id: string
  kind: ObligationKind
  origin: CommitmentOrigin | null
  wording: string
  dossier: string
  owners: string[]
  termWords: string | null
  earliestOn: Day | null
  latestOn: Day | null
}

const visibleByKind = {
  agreement: visibleAgreements,
  commitment: visibleCommitments,
  decision: visibleDecisions,
}

/** The most rows of one list on *Vandaag*; one more is read to know whether there are more. */
export const attentionRows = 10

/** The open items that ask this actor's attention in one way, most urgent first. */
export async function listAttention(
  world: World,
  actor: Actor,
  attention: Attention,
  today: Day,
): Promise<WorkItem[]> {
  const kinds = kindsToAttend(actor)
  if (kinds.length === 0) return []
  const rows = await world.database.obligation.findMany({
    where: {
      AND: [{ OR: kinds.map((kind) => visibleByKind[kind](actor)) }, whereOf(attention, today)],
      closedOn: null,
      ...(actor.chosenDossierId ? { dossierId: actor.chosenDossierId } : {}),
    },
    orderBy: [{ latestOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: attentionRows + 1,
    select: {
      id: true,
      kind: true,
      wording: true,
      earliestOn: true,
      latestOn: true,
      dossier: { select: { code: true } },
      term: { select: { words: true } },
      commitment: { select: { origin: true } },
      parties: { where: { role: 'owner' }, select: { organisation: { select: { name: true } } } },
    },
  })
  return rows.map(({ dossier, term, commitment, parties, ...row }) => ({
    ...row,
    dossier: dossier.code,
    termWords: term?.words ?? null,
    origin: commitment?.origin ?? null,
    owners: parties.map(({ organisation }) => organisation.name),
  }))
}

function whereOf(attention: Attention, today: Day): Prisma.ObligationWhereInput {
  if (attention === 'late') return { latestOn: { lt: today } }
  if (attention === 'soon') {
    return {
      OR: [
        { latestOn: { gte: today, lte: addDays(today, daysAhead.untilEnd) } },
        { kind: 'decision', earliestOn: { gte: today, lte: addDays(today, daysAhead.untilDecision) } },
      ],
    }
  }
  return {
    OR: [
      { parties: { none: { role: 'owner' } } },
      { termId: null },
      { term: { unread: { not: null }, earliestOn: null, latestOn: null } },
    ],
  }
}
