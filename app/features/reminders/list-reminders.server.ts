import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDayShort, writeMoment, type Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { isHeld, notHeld } from '#app/features/planning/held-reminders.server.ts'
import { stepInWords } from '#app/features/policy/step-words.ts'
import { itemFields, writeReminderItem } from './reminder-item.ts'
import { standingOf } from './reminder-state.ts'
import { steeringPermission } from './steering.ts'
import { rowsPerPage, type ReminderFilter, type ReminderList } from './reminder-lists.ts'
import { visibleReminders } from '#app/features/planning/visible-reminders.server.ts'

const countedTo = 1000

const fields = {
  id: true,
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
  recipient: { select: { name: true, organisation: { select: { name: true } } } },
  obligation: { select: itemFields },
  delivery: { select: { id: true, state: true, trouble: true } },
} as const satisfies Prisma.ReminderSelect

/** By what a list is ordered. */
const lists = {
  'komt-eraan': { key: 'dueAt', order: 'asc' },
  verstuurd: { key: 'sentAt', order: 'desc' },
  mislukt: { key: 'dueAt', order: 'desc' },
  gestopt: { key: 'dueAt', order: 'desc' },
} as const satisfies Record<ReminderList, object>

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

/** One page of reminders: who hears what when, and why; or what went, what failed, or what lapsed unsent. */
export async function listReminders(world: World, actor: Actor, filter: ReminderFilter) {
  const where = chosen(world, actor, filter)
  const anchorId = filter.after ?? filter.before
  const anchor = anchorId
    ? await world.database.reminder.findFirst({
        where: { AND: [where, { id: anchorId }] },
        select: { id: true, dueAt: true, sentAt: true },
      })
    : null
  const [count, found] = await Promise.all([
    world.database.reminder.count({ where, take: countedTo + 1 }),
    world.database.reminder.findMany({
      where: { AND: [where, beyond(anchor, filter)] },
      orderBy: orderOf(filter),
      take: rowsPerPage + 1,
      select: fields,
    }),
  ])
  const shown = found.slice(0, rowsPerPage)
  if (filter.before) shown.reverse()
  const hasMore = found.length > rowsPerPage
  const backwards = anchor !== null && filter.before !== null
  return {
    rows: shown.map((row) => writeRow(row, actor, world.clock.today())),
    count: Math.min(count, countedTo),
    more: count > countedTo,
    previous: (backwards ? hasMore : anchor !== null) ? (shown[0]?.id ?? null) : null,
    next: (backwards ? true : hasMore) ? (shown.at(-1)?.id ?? null) : null,
  }
}

function directionOf({ list, before }: ReminderFilter): 'asc' | 'desc' {
  const { order } = lists[list]
  if (!before) return order
  return order === 'asc' ? 'desc' : 'asc'
}

function orderOf(filter: ReminderFilter): Prisma.ReminderOrderByWithRelationInput[] {
  const direction = directionOf(filter)
  return [{ [lists[filter.list].key]: direction }, { id: direction }]
}

type Anchor = { id: string; dueAt: Date; sentAt: Date | null }

function beyond(anchor: Anchor | null, filter: ReminderFilter): Prisma.ReminderWhereInput {
  if (!anchor) return {}
  const step = directionOf(filter) === 'asc' ? 'gt' : 'lt'
  const { key } = lists[filter.list]
  const value = anchor[key]
  return { OR: [{ [key]: { [step]: value } }, { [key]: value, id: { [step]: anchor.id } }] }
}

const rowsAtOnce = 1000

/** All rows of a list in its order, for a file: a thousand at a time, however many there are. */
export async function* readRemindersToExport(world: World, actor: Actor, filter: ReminderFilter) {
  const today = world.clock.today()
  const all = { ...filter, after: null, before: null }
  for (let anchor: Anchor | null = null; ;) {
    const rows: Row[] = await world.database.reminder.findMany({
      where: { AND: [chosen(world, actor, all), beyond(anchor, all)] },
      orderBy: orderOf(all),
      take: rowsAtOnce,
      select: fields,
    })
    yield rows.map((row) => writeRow(row, actor, today))
    anchor = rows.at(-1) ?? null
    if (rows.length < rowsAtOnce) return
  }
}

type Row = Prisma.ReminderGetPayload<{ select: typeof fields }>

function writeRow({ obligation, recipient, delivery, ...row }: Row, actor: Actor, today: Day) {
  const { dossierId, kind } = obligation
  const insider = may(actor, 'see all reminders', dossierId)
  return {
    id: row.id,
    on: writeDayShort(row.dueOn),
    sentAt: row.sentAt ? writeMoment(row.sentAt) : null,
    to: recipient.name,
    organisation: recipient.organisation.name,
    step: stepInWords(row.step),
    because: row.because,
    standing: standingOf(row, { today, insider }),
    steerTo: may(actor, steeringPermission[kind], dossierId) ? `/herinneringen/stap/${row.id}` : null,
    item: writeReminderItem(obligation),
    delivery: delivery && { ...delivery, mayResend: may(actor, 'resend reminders', dossierId) },
  }
}
