import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDayShort, writeMoment, type Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { isHeld, notHeld } from '#app/features/planning/held-reminders.server.ts'
import { reasonFor } from '#app/features/planning/reason-for.ts'
import { writeReminderItem } from './reminder-item.ts'
import { listedDelivery } from './listed-delivery.ts'
import { standingOf } from './reminder-state.ts'
import { remindedFields, stepOf } from './step-of.ts'
import { steeringPermission } from './steering.ts'
import { beyond, inOrder, orderOf, type Place, type Placed } from './list-order.ts'
import { countNotices, findNoticePlace, readNoticeRows } from './list-notices.server.ts'
import { rowsPerPage, type ReminderFilter, type ReminderList } from './reminder-lists.ts'
import type { ReminderRow } from './reminder-row.ts'
import { visibleReminders } from '#app/features/planning/visible-reminders.server.ts'

const countedTo = 1000

const fields = {
  id: true,
  subjectId: true,
  step: true,
  dueOn: true,
  dueAt: true,
  because: true,
  sentAt: true,
  state: true,
  reason: true,
  skippedByName: true,
  heldOn: true,
  heldUntil: true,
  heldByName: true,
  recipient: { select: { id: true, name: true, organisation: { select: { name: true } } } },
  obligation: { select: remindedFields },
  delivery: { select: { id: true, state: true, trouble: true } },
} as const satisfies Prisma.ReminderSelect

/** Which reminders stand in a list. What is held waits among what was stopped. */
function inList(list: ReminderList, today: Day): Prisma.ReminderWhereInput {
  if (list === 'komt-eraan') return { state: 'planned', ...notHeld(today) }
  if (list === 'verstuurd') return { state: 'sent' }
  if (list === 'mislukt') return { state: 'failed' }
  return {
    OR: [{ state: { in: ['lapsed', 'skipped', 'cancelled'] } }, { state: 'planned', ...isHeld(today) }],
  }
}

/** The same rows for the page and for the export. */
function chosen(world: World, actor: Actor, filter: ReminderFilter): Prisma.ReminderWhereInput {
  const { kind, personId, dossierId } = filter
  return {
    AND: [
      visibleReminders(actor),
      inList(filter.list, world.clock.today()),
      dossierId ? { obligation: { dossierId } } : {},
      kind ? { obligation: { kind } } : {},
      personId ? { recipientId: personId } : {},
    ],
  }
}

/** One page of reminders and notices: who hears what when, and why; or what went, what failed, or what was stopped. */
export async function listReminders(world: World, actor: Actor, filter: ReminderFilter) {
  const where = chosen(world, actor, filter)
  const anchor = await findAnchor(world, actor, filter, where)
  const [count, told, found] = await Promise.all([
    world.database.reminder.count({ where, take: countedTo + 1 }),
    countNotices(world, actor, filter, countedTo + 1),
    readRows(world, actor, filter, { anchor, take: rowsPerPage + 1 }),
  ])
  const shown = found.slice(0, rowsPerPage)
  if (filter.before) shown.reverse()
  const hasMore = found.length > rowsPerPage
  const backwards = anchor !== null && filter.before !== null
  return {
    rows: shown.map(({ row }) => row),
    count: Math.min(count + told, countedTo),
    more: count + told > countedTo,
    previous: (backwards ? hasMore : anchor !== null) ? (shown[0]?.id ?? null) : null,
    next: (backwards ? true : hasMore) ? (shown.at(-1)?.id ?? null) : null,
  }
}

async function findAnchor(
  world: World,
  actor: Actor,
  filter: ReminderFilter,
  where: Prisma.ReminderWhereInput,
): Promise<Place | null> {
  const id = filter.after ?? filter.before
  if (!id) return null
  const reminder = await world.database.reminder.findFirst({
    where: { AND: [where, { id }] },
    select: { id: true, dueAt: true, sentAt: true },
  })
  return reminder ?? findNoticePlace(world, actor, filter, id)
}

/** Reminders and notices in one order, as many as are asked for or all there are. */
async function readRows(
  world: World,
  actor: Actor,
  filter: ReminderFilter,
  { anchor, take }: { anchor: Place | null; take: number },
): Promise<Placed[]> {
  const page = { anchor, take }
  const [reminders, notices] = await Promise.all([
    world.database.reminder.findMany({
      where: { AND: [chosen(world, actor, filter), beyond(anchor, filter)] },
      orderBy: orderOf(filter),
      take,
      select: fields,
    }),
    readNoticeRows(world, actor, filter, page),
  ])
  const today = world.clock.today()
  const placed = reminders.map((row) => ({
    id: row.id,
    dueAt: row.dueAt,
    sentAt: row.sentAt,
    row: writeRow(row, actor, today),
  }))
  return inOrder([...placed, ...notices], filter).slice(0, take)
}

const rowsAtOnce = 1000

/** All rows of a list in its order, for a file: a thousand at a time, however many there are. */
export async function* readRemindersToExport(world: World, actor: Actor, filter: ReminderFilter) {
  const all = { ...filter, after: null, before: null }
  for (let anchor: Place | null = null; ;) {
    const rows: Placed[] = await readRows(world, actor, all, { anchor, take: rowsAtOnce })
    yield rows.map(({ row }) => row)
    anchor = rows.at(-1) ?? null
    if (rows.length < rowsAtOnce) return
  }
}

type Row = Prisma.ReminderGetPayload<{ select: typeof fields }>

function writeRow({ obligation, recipient, delivery, ...row }: Row, actor: Actor, today: Day): ReminderRow {
  const { dossierId, kind } = obligation
  const insider = may(actor, 'see all reminders', dossierId)
  return {
    id: row.id,
    on: writeDayShort(row.dueOn),
    sentAt: row.sentAt ? writeMoment(row.sentAt) : null,
    to: recipient.name,
    organisation: recipient.organisation.name,
    step: stepOf(row, obligation.stages),
    because: reasonFor(actor, recipient, row.because),
    standing: standingOf(row, { today, insider }),
    steerTo: may(actor, steeringPermission[kind], dossierId) ? `/herinneringen/stap/${row.id}` : null,
    item: writeReminderItem(obligation),
    delivery: listedDelivery(delivery, { insider, mayResend: may(actor, 'resend reminders', dossierId) }),
  }
}
