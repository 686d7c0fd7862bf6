import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDayShort, writeMoment } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { stepInWords } from '#app/features/policy/step-words.ts'
import { rowsPerPage, type ReminderFilter, type ReminderList } from './reminder-lists.ts'
import { visibleReminders } from '#app/features/planning/visible-reminders.server.ts'

const countedTo = 1000

const fields = {
  id: true,
  step: true,
  dueOn: true,
  because: true,
  sentAt: true,
  recipient: { select: { name: true, organisation: { select: { name: true } } } },
  obligation: {
    select: {
      id: true,
      kind: true,
      wording: true,
      dossierId: true,
      dossier: { select: { code: true } },
      commitment: { select: { origin: true } },
    },
  },
  delivery: { select: { id: true, state: true, trouble: true } },
} as const satisfies Prisma.ReminderSelect

/** By what a list is ordered, and which reminders stand in it. */
const lists = {
  'komt-eraan': { state: 'planned', key: 'dueAt', order: 'asc' },
  verstuurd: { state: 'sent', key: 'sentAt', order: 'desc' },
  mislukt: { state: 'failed', key: 'dueAt', order: 'desc' },
  vervallen: { state: 'lapsed', key: 'dueAt', order: 'desc' },
} as const satisfies Record<ReminderList, object>

/** One page of reminders: who hears what when, and why; or what went, what failed, or what lapsed unsent. */
export async function listReminders(world: World, actor: Actor, filter: ReminderFilter) {
  const { state } = lists[filter.list]
  const where: Prisma.ReminderWhereInput = {
    AND: [
      visibleReminders(actor),
      { state },
      filter.dossierId ? { obligation: { dossierId: filter.dossierId } } : {},
    ],
  }
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
    rows: shown.map((row) => writeRow(row, actor)),
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

function beyond(
  anchor: { id: string; dueAt: Date; sentAt: Date | null } | null,
  filter: ReminderFilter,
): Prisma.ReminderWhereInput {
  if (!anchor) return {}
  const step = directionOf(filter) === 'asc' ? 'gt' : 'lt'
  const { key } = lists[filter.list]
  const value = anchor[key]
  return { OR: [{ [key]: { [step]: value } }, { [key]: value, id: { [step]: anchor.id } }] }
}

type Row = Prisma.ReminderGetPayload<{ select: typeof fields }>

function writeRow({ obligation, recipient, delivery, ...row }: Row, actor: Actor) {
  const { dossierId } = obligation
  return {
    id: row.id,
    on: writeDayShort(row.dueOn),
    sentAt: row.sentAt ? writeMoment(row.sentAt) : null,
    to: recipient.name,
    organisation: recipient.organisation.name,
    step: stepInWords(row.step),
    because: row.because,
    item: {
      path: obligationPath(obligation.kind, obligation.id),
      wording: shortWording(obligation.wording),
      kind: kindName(obligation.kind, obligation.commitment?.origin ?? null),
      dossier: obligation.dossier.code,
    },
    delivery: delivery && { ...delivery, mayResend: may(actor, 'resend reminders', dossierId) },
  }
}
