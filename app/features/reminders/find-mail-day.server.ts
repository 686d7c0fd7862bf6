import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import type { PlannedReminder } from '#app/features/planning/reminder-facts.ts'
import { planReminders } from '#app/features/planning/plan.ts'
import { readFacts, type FoundFacts } from '#app/features/planning/read-facts.server.ts'
import { reasonFor } from '#app/features/planning/reason-for.ts'
import { visibleReminders } from '#app/features/planning/visible-reminders.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, instantOf, type Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { findComingNotices, findSentNotices } from './find-day-notices.server.ts'
import { mailsOf, type DayMail, type DayRow } from './day-mails.ts'
import { daysOf, mailOf, recipientFields } from './days-of-mails.server.ts'
import { writeReminderItem } from './reminder-item.ts'
import { remindedFields, stepOf } from './step-of.ts'

/** Beyond this a page is no help, and the work would be felt by others. */
const mostRows = 2000
const mostItems = 500
/** What was due longer ago has gone by then, unless somebody held it. */
const daysBack = 14

const fields = {
  id: true,
  obligationId: true,
  subjectId: true,
  step: true,
  dueAt: true,
  because: true,
  heldOn: true,
  heldUntil: true,
  recipientId: true,
  deliveryId: true,
  recipient: { select: recipientFields },
  obligation: { select: remindedFields },
} as const satisfies Prisma.ReminderSelect

type Row = Prisma.ReminderGetPayload<{ select: typeof fields }>

/**
 * The mails of one day, as far as the actor may see what they carry: what went, and what would go if nothing changed until
 * then, by the rules that plan and bundle. Nothing is written or sent.
 */
export async function findMailDay(
  world: World,
  actor: Actor,
  day: Day,
): Promise<{ went: DayMail[]; coming: DayMail[]; more: boolean }> {
  const went = [...(await findSent(world, actor, day)), ...(await findSentNotices(world, actor, day))]
  if (day < world.clock.today())
    return { went: mailsOf(went.slice(0, mostRows)), coming: [], more: went.length > mostRows }
  const coming = await findComing(world, actor, day)
  return { went: mailsOf(went), coming: mailsOf(coming.rows), more: coming.more }
}

async function findSent(world: World, actor: Actor, day: Day): Promise<DayRow[]> {
  const sentAt = { gte: instantOf(day), lt: instantOf(addDays(day, 1)) }
  const rows = await world.database.reminder.findMany({
    where: { AND: [visibleReminders(actor), { state: 'sent', sentAt }] },
    orderBy: [{ obligation: { latestOn: 'asc' } }, { id: 'asc' }],
    take: mostRows + 1,
    select: fields,
  })
  return rows.map((row) => writeRow(actor, row, row.deliveryId ?? row.recipientId))
}

async function findComing(world: World, actor: Actor, day: Day) {
  const soon = { OR: [{ dueAt: { gte: instantOf(addDays(day, -daysBack)) } }, { heldUntil: { not: null } }] }
  const isNear = day <= addDays(world.clock.today(), daysBack)
  const planned = { state: 'planned' as const, dueAt: { lte: lastMoment(day) } }
  const rows = await world.database.reminder.findMany({
    where: { AND: [visibleReminders(actor), planned, isNear ? {} : soon] },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: mostRows + 1,
    select: fields,
  })
  const notices = await findComingNotices(world, actor, { day, before: lastMoment(day), isNear })
  const due = rows.slice(0, mostRows).map((row) => ({ ...row, about: row.obligationId }))
  const days = await daysOf(world, [...due, ...notices.rows])
  const chosen = rows.filter((row) => days.get(row.id) === day)
  const ids = [...new Set(chosen.map(({ obligationId }) => obligationId))]
  const items = await world.database.$transaction((tx) => readFacts(tx, ids.slice(0, mostItems), day))
  const plans = items.flatMap((item) => plansOf(item, { day, days }))
  return {
    rows: [
      ...(await writePlans(world, actor, plans, chosen)),
      ...notices.rows.filter(({ id }) => days.get(id) === day),
    ],
    more: notices.more || rows.length > mostRows || ids.length > mostItems,
  }
}

function lastMoment(day: Day): Date {
  return instantOf(day, '16:59')
}

type Plan = PlannedReminder & { item: FoundFacts }

/** What the rules would still have of it on that day: who left by then gets nothing, and who stands in gets theirs. */
function plansOf(item: FoundFacts, { day, days }: { day: Day; days: Map<string, Day> }): Plan[] {
  const dayOfRow = ({
    subjectId,
    step,
    recipientId,
  }: Omit<PlannedReminder, 'state' | 'because' | 'termNumber'>) => {
    const row = item.rows.find(
      (one) =>
        one.state === 'planned' &&
        one.subjectId === subjectId &&
        one.step === step &&
        one.recipientId === recipientId,
    )
    return row ? (days.get(row.id) ?? null) : day
  }
  const known = item.facts.known.map((row) => {
    const on = row.state === 'planned' ? dayOfRow(row) : null
    return on !== null && on < day ? { ...row, state: 'sent' as const } : row
  })
  return planReminders({ ...item.facts, known }, lastMoment(day))
    .filter((plan) => plan.state === 'planned' && plan.dueAt <= lastMoment(day) && dayOfRow(plan) === day)
    .map((plan) => ({ ...plan, item }))
}

/** Only those that the actor may see: all of them in some dossiers, elsewhere their own. */
async function writePlans(world: World, actor: Actor, plans: Plan[], rows: Row[]): Promise<DayRow[]> {
  const all = dossiersWhere(actor, 'see all reminders')
  const shown = plans.filter(
    ({ item, recipientId }) => all.includes(item.dossierId) || recipientId === actor.userId,
  )
  const people = await world.database.user.findMany({
    where: { id: { in: shown.map(({ recipientId }) => recipientId) } },
    select: recipientFields,
  })
  return shown.flatMap(({ item, recipientId, subjectId, step, because }) => {
    const recipient = people.find(({ id }) => id === recipientId)
    const obligation = rows.find(({ obligationId }) => obligationId === item.id)?.obligation
    if (!recipient || !obligation) return []
    const row = { recipientId, recipient, obligation, subjectId, step, because }
    return [writeRow(actor, row, mailOf(recipient, item.id))]
  })
}

type Written = Pick<Row, 'recipientId' | 'recipient' | 'obligation' | 'subjectId' | 'step' | 'because'>

function writeRow(actor: Actor, row: Written, mail: string): DayRow {
  const { recipientId, recipient, obligation, because } = row
  const { name, organisation } = recipient
  return {
    mail,
    recipientId,
    to: name,
    organisation: organisation.name,
    step: stepOf(row, obligation.stages),
    because: reasonFor(actor, recipient, because),
    item: writeReminderItem(obligation),
  }
}
