import { systemScope } from '#app/features/access/system-scope.ts'
import { findPolicies } from '#app/features/policy/find-policies.server.ts'
import type { Policy } from '#app/features/policy/policy.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import type { Calendar } from '#app/features/terms/calendar.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { factsOf, type PlannedItem } from './planned-item.ts'
import { readPosts, type DossierPosts } from './read-posts.server.ts'
import { standInsFor } from './recipients.ts'
import type { KnownReminder, Listener, ReminderFacts } from './reminder-facts.ts'

const fields = {
  id: true,
  kind: true,
  dossierId: true,
  confidential: true,
  consultationId: true,
  earliestOn: true,
  latestOn: true,
  closedOn: true,
  assignedOn: true,
  commitment: { select: { origin: true } },
  term: {
    select: {
      number: true,
      words: true,
      precision: true,
      chosenByHand: true,
      reviewOn: true,
      recordedAt: true,
    },
  },
  consultation: {
    select: {
      minutes: { select: { releasedAt: true } },
      participants: { select: { representsId: true } },
    },
  },
  parties: {
    orderBy: [{ role: 'asc' }, { organisationId: 'asc' }],
    select: { organisationId: true, role: true, state: true, organisation: { select: { name: true } } },
  },
  forecasts: {
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    select: { organisationId: true, answer: true, termNumber: true },
  },
  stages: {
    where: { removedAt: null, reachedOn: null, termNumber: { not: null } },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      termNumber: true,
      earliestOn: true,
      latestOn: true,
      organisation: { select: { id: true, name: true } },
      terms: { orderBy: { number: 'desc' }, take: 1, select: { recordedAt: true } },
    },
  },
} as const satisfies Prisma.ObligationSelect

type Row = Prisma.ObligationGetPayload<{ select: typeof fields }>

export interface ReminderRow extends KnownReminder {
  id: string
  obligationId: string
  termNumber: number
  because: string
  inMail: boolean
}

/** An item with all reminders that were ever planned for it. */
export interface FoundFacts {
  id: string
  dossierId: string
  facts: ReminderFacts
  rows: ReminderRow[]
}

/** Other rules than those that hold, for who wants to know what they would change. */
export type Rules = (dossierId: string) => Policy | null

/** Everything that decides about the reminders of these items, in a handful of queries however many they are. */
export async function readFacts(
  tx: Transaction,
  obligationIds: string[],
  today: Day,
  rules: Rules = () => null,
): Promise<FoundFacts[]> {
  const items = await tx.obligation.findMany({
    where: { id: { in: obligationIds }, ...systemScope('plans for everyone, whoever made the change') },
    select: fields,
  })
  if (items.length === 0) return []
  const rows = await readRows(tx, obligationIds)
  const dossierIds = [...new Set(items.map(({ dossierId }) => dossierId))]
  const posts = await readPosts(tx, dossierIds, today)
  const policies = await findPolicies(tx, dossierIds)
  const calendar = items.some(({ term }) => term?.precision === 'recurring')
    ? await loadCalendar(tx)
    : { recesses: [] }
  return items.map((row) => {
    const { id, dossierId } = row
    const policy = rules(dossierId) ?? (policies.get(dossierId) as Policy)
    const there = posts.get(dossierId) ?? { posts: [], listeners: [] }
    return writeFacts(row, rows.get(id) ?? [], { policy, calendar, today, there })
  })
}

function writeFacts(
  row: Row,
  rows: ReminderRow[],
  ground: { policy: Policy; calendar: Calendar; today: Day; there: DossierPosts },
): FoundFacts {
  const item = plannedItem(row)
  const { posts } = ground.there
  const listeners = ground.there.listeners.map((listener): Listener => ({
    ...listener,
    instead: listener.absence ? standInsFor({ ...listener, ...listener.absence }, item, posts) : [],
  }))
  const current = new Map(item.stages.map(({ id, termNumber }) => [id, termNumber]))
  current.set(item.id, item.term?.number ?? 0)
  const known = rows.filter(({ subjectId, termNumber }) => current.get(subjectId) === termNumber)
  const facts = factsOf(item, { ...ground, posts }, { listeners, known })
  return { id: row.id, dossierId: row.dossierId, facts, rows }
}

function plannedItem(row: Row): PlannedItem {
  const owning = row.parties.filter(({ role }) => role !== 'counterparty')
  const releasedAt = row.consultation?.minutes?.releasedAt ?? null
  return {
    ...row,
    origin: row.commitment?.origin ?? null,
    owners: owning.map(({ organisationId, organisation: { name }, role, state }) => ({
      organisationId,
      name,
      executes: role === 'executor',
      done: state === 'done',
    })),
    released: row.consultationId === null || releasedAt !== null,
    releasedAt,
    answered: lastOf(row),
    seenBy: [
      ...row.parties.map(({ organisationId }) => organisationId),
      ...(row.consultation?.participants ?? []).map(({ representsId }) => representsId),
      // Who has to move sees the decision.
      ...row.stages.flatMap(({ organisation }) => (organisation ? [organisation.id] : [])),
    ],
    stages: row.stages.flatMap(({ terms: [term], organisation, termNumber, ...stage }) =>
      term && termNumber !== null
        ? [
            {
              ...stage,
              termNumber,
              recordedAt: term.recordedAt,
              owner: organisation && { organisationId: organisation.id, name: organisation.name },
            },
          ]
        : [],
    ),
  }
}

/** What each organisation said last, where that is about the term as it is now. */
function lastOf({ forecasts, term }: Row): PlannedItem['answered'] {
  const last = new Map<string, (typeof forecasts)[number]>()
  for (const said of forecasts) if (!last.has(said.organisationId)) last.set(said.organisationId, said)
  return [...last.values()].filter(({ termNumber }) => termNumber === term?.number)
}

async function readRows(tx: Transaction, obligationIds: string[]): Promise<Map<string, ReminderRow[]>> {
  const rows = await tx.reminder.findMany({
    where: {
      obligationId: { in: obligationIds },
      ...systemScope('plans for everyone, whoever made the change'),
    },
    select: {
      id: true,
      obligationId: true,
      subjectId: true,
      termNumber: true,
      step: true,
      recipientId: true,
      dueOn: true,
      dueAt: true,
      because: true,
      state: true,
      deliveryId: true,
      delivery: { select: { inDoubt: true } },
    },
  })
  const found = new Map<string, ReminderRow[]>()
  for (const { delivery, deliveryId, state, ...row } of rows) {
    const offered = state === 'planned' && delivery?.inDoubt
    const own = found.get(row.obligationId) ?? []
    own.push({ ...row, state: offered ? 'offered' : state, inMail: deliveryId !== null })
    found.set(row.obligationId, own)
  }
  return found
}
