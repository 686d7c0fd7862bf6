import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { dayOf, type Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { KnownReminder, ReminderFacts } from './plan.ts'
import { recipientsOf, type Addressed, type Post } from './recipients.ts'

const fields = {
  kind: true,
  dossierId: true,
  confidential: true,
  consultationId: true,
  earliestOn: true,
  latestOn: true,
  closedOn: true,
  assignedOn: true,
  commitment: { select: { origin: true } },
  term: { select: { number: true, recordedAt: true } },
  consultation: { select: { minutes: { select: { releasedAt: true } } } },
  parties: {
    where: { role: { in: ['owner', 'executor'] } },
    orderBy: [{ role: 'asc' }, { organisationId: 'asc' }],
    select: { organisationId: true, role: true, state: true, organisation: { select: { name: true } } },
  },
} as const satisfies Prisma.ObligationSelect

type Row = Prisma.ObligationGetPayload<{ select: typeof fields }>

export interface ReminderRow extends KnownReminder {
  id: string
  termNumber: number
  dueOn: Day
  because: string
}

/** Everything that decides about the reminders of an item, with all that were ever planned; null where there is no item. */
export async function readFacts(
  tx: Transaction,
  obligationId: string,
  today: Day,
): Promise<{ facts: ReminderFacts; rows: ReminderRow[] } | null> {
  const item = await tx.obligation.findUnique({
    where: { id: obligationId, ...systemScope('plans for everyone, whoever made the change') },
    select: fields,
  })
  if (!item) return null
  const rows = await readRows(tx, obligationId)
  const termNumber = item.term?.number ?? 0
  const closed = item.closedOn !== null || termNumber === 0
  const facts: ReminderFacts = {
    kind: item.kind,
    termNumber,
    earliestOn: item.earliestOn,
    latestOn: item.latestOn,
    closedOn: item.closedOn,
    assignedOn: item.assignedOn,
    enteredOn: enteredOn(item),
    recipients: closed ? [] : recipientsOf(addressed(item), await readPosts(tx, item.dossierId, today)),
    known: rows.filter((row) => row.termNumber === termNumber),
  }
  return { facts, rows }
}

function addressed(item: Row): Addressed {
  return {
    kind: item.kind,
    origin: item.commitment?.origin ?? null,
    owners: item.parties.map(({ organisationId, organisation: { name }, role, state }) => ({
      organisationId,
      name,
      executes: role === 'executor',
      done: state === 'done',
    })),
    released: item.consultationId === null || Boolean(item.consultation?.minutes?.releasedAt),
    confidential: item.confidential,
  }
}

function enteredOn({ assignedOn, term, consultation }: Row): Day {
  const moments = [term?.recordedAt, consultation?.minutes?.releasedAt].filter((at) => at instanceof Date)
  return [assignedOn, ...moments.map(dayOf)].sort().at(-1) as Day
}

async function readRows(tx: Transaction, obligationId: string): Promise<ReminderRow[]> {
  const rows = await tx.reminder.findMany({
    where: { obligationId, ...systemScope('plans for everyone, whoever made the change') },
    select: {
      id: true,
      termNumber: true,
      step: true,
      recipientId: true,
      dueOn: true,
      dueAt: true,
      because: true,
      state: true,
      delivery: { select: { inDoubt: true } },
    },
  })
  return rows.map(({ delivery, state, ...row }) => ({
    ...row,
    state: state === 'planned' && delivery?.inDoubt ? 'offered' : state,
  }))
}

async function readPosts(tx: Transaction, dossierId: string, today: Day): Promise<Post[]> {
  const held = await tx.roleAssignment.findMany({
    where: {
      dossierId,
      role: { in: ['secretariat', 'liaison', 'office'] },
      startsOn: { lte: today },
      AND: [
        { OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
        { user: { OR: [{ endsOn: null }, { endsOn: { gte: today } }] } },
      ],
    },
    orderBy: { userId: 'asc' },
    select: { role: true, userId: true, user: { select: { organisationId: true } } },
  })
  return held.map(({ role, userId, user }) => ({ role, userId, organisationId: user.organisationId }))
}
