import type { Actor } from '#app/features/access/actor.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleReactions } from '#app/features/agreements/visible-reactions.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import { stageName } from '#app/features/gates/stage.ts'
import { listPastClosings } from '#app/features/history/list-past-closings.server.ts'
import { listTermReasons, type TermReason } from '#app/features/history/list-term-reasons.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { partName } from './part.ts'
import type { AffairItem } from './affair-item.ts'

const mostItems = 400

interface Wanted {
  dossierId: string
  /** Whose own items only; null for all. */
  party: { id: string } | null
  /** What closed on this day or before is past. */
  since: Day
}

/** The items of a dossier that are open or closed since a day, with the versions of their terms and why those changed. */
export async function listAffairItems(
  world: World,
  actor: Actor,
  { dossierId, party, since }: Wanted,
): Promise<{ items: AffairItem[]; isCut: boolean }> {
  const reader = party ? asOffice(actor, party.id, dossierId) : actor
  const seen = [visibleTo(actor), ...(party ? [visibleTo(reader)] : [])]
  const rows = await world.database.obligation.findMany({
    where: { AND: [...seen, { dossierId, OR: [{ closedOn: null }, { closedOn: { gt: since } }] }] },
    orderBy: [{ closedOn: { sort: 'desc', nulls: 'first' } }, { latestOn: { sort: 'desc', nulls: 'first' } }],
    take: mostItems + 1,
    select: { ...fields, reactions: disputesFor(actor, reader) },
  })
  const shown = rows.slice(0, mostItems)
  const changed = shown.filter(({ terms }) => terms.length > 1).map(({ id }) => id)
  const [reasons, closings] = await Promise.all([
    listTermReasons(world, reader, dossierId, changed),
    listPastClosings(
      world,
      reader,
      dossierId,
      shown.map(({ id }) => id),
    ),
  ])
  const items = shown.map((row) => ({
    ...itemOf(
      row,
      reasons.filter(({ subjectId }) => subjectId === row.id),
      party,
    ),
    closings: closings.get(row.id) ?? [],
  }))
  return { items: items.sort(byEnd), isCut: rows.length > mostItems }
}

/** The actor as an office of an organisation: what such an office may know of, and no more. */
function asOffice(actor: Actor, organisationId: string, dossierId: string): Actor {
  return { ...actor, organisationId, roles: [{ role: 'office', dossierId }] }
}

function visibleTo(actor: Actor): Prisma.ObligationWhereInput {
  return { OR: [visibleAgreements(actor), visibleCommitments(actor), visibleDecisions(actor)] }
}

const fields = {
  ...{ id: true, kind: true, wording: true, saidOn: true, consultationId: true },
  ...{ closedOn: true, termId: true },
  consultation: { select: { minutes: { select: { releasedAt: true } } } },
  terms: {
    orderBy: { number: 'asc' },
    select: { words: true, earliestOn: true, latestOn: true, recordedAt: true },
  },
  parties: {
    orderBy: { organisation: { name: 'asc' } },
    select: { role: true, organisation: { select: { id: true, name: true } } },
  },
  formerWordings: {
    orderBy: { replacedAt: 'asc' },
    select: { wording: true, replacedAt: true },
  },
  agreement: { select: { settledOn: true } },
  commitment: { select: { origin: true, fulfilledOn: true } },
  decision: { select: { takenOn: true } },
  stages: {
    where: { removedAt: null, reachedOn: { not: null } },
    select: { id: true, kind: true, name: true, reachedOn: true },
  },
} satisfies Prisma.ObligationSelect

/** The disputes that both may know of: of a party only its own. */
function disputesFor(actor: Actor, reader: Actor) {
  return {
    where: { AND: [visibleReactions(actor), visibleReactions(reader)], stance: 'disputed' },
    orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, wording: true, otherWording: true, remark: true, givenAt: true, endedAt: true },
      organisation: { select: { name: true } },
    },
  } satisfies Prisma.Obligation$reactionsArgs
}

type Row = Prisma.ObligationGetPayload<{
  select: typeof fields & { reactions: ReturnType<typeof disputesFor> }
}>

function itemOf(row: Row, reasons: TermReason[], party: { id: string } | null): Omit<AffairItem, 'closings'> {
  const { id, kind, wording, saidOn, consultationId, closedOn, terms, parties } = row
  const owners = parties.filter(({ role }) => role === 'owner').map(({ organisation }) => organisation.name)
  const own = parties.find(({ organisation }) => organisation.id === party?.id)
  return {
    ...{ id, kind, wording, saidOn, consultationId, closedOn },
    origin: row.commitment?.origin ?? null,
    owners: party ? [partName(own?.role ?? null)] : owners,
    isDone: Boolean(row.agreement?.settledOn ?? row.commitment?.fulfilledOn ?? row.decision?.takenOn),
    versions: terms.map((term, index) => {
      const next = terms[index + 1]?.recordedAt
      return { ...term, reasons: reasonsBetween(reasons, term.recordedAt, next) }
    }),
    shownFrom: party ? (row.consultation?.minutes?.releasedAt ?? null) : null,
    hasTerm: row.termId !== null,
    formerWordings: row.formerWordings,
    disputes: row.reactions.map(({ organisation, ...dispute }) => ({
      ...dispute,
      organisation: organisation.name,
    })),
    reached: row.stages.flatMap(({ reachedOn, ...stage }) =>
      reachedOn ? [{ id: stage.id, name: stageName(stage), on: reachedOn }] : [],
    ),
  }
}

/** A reason is written right after the version that it is for. */
function reasonsBetween(reasons: TermReason[], from: Date, to: Date | undefined): string[] {
  return reasons.filter(({ at }) => at >= from && (!to || at < to)).map(({ reason }) => reason)
}

function byEnd(one: AffairItem, other: AffairItem): number {
  const key = ({ versions, saidOn, id }: AffairItem) =>
    `${versions.at(-1)?.latestOn ?? '9999'} ${saidOn} ${id}`
  return key(one) < key(other) ? -1 : 1
}
