import { expect } from 'vitest'
import { defaultPolicy } from '#app/features/policy/default-policy.ts'
import { ladderOf } from '#app/features/policy/ladder.ts'
import { addDays, dayOf, timeOf } from '#app/shared/day.ts'
import { isMailDay } from './holidays.ts'
import type { Life } from './life.ts'
import type { Offered, PostOffice } from './post-office.ts'

/** Days with a process at work after which what was due has gone, however bad the line. */
const patience = 6

/** What must hold at the moment a mail is first handed over. */
export function judgeFirst(life: Life, key: string, { at, address, itemIds }: Offered): void {
  const [day, time] = [dayOf(at), timeOf(at)]
  if (!isMailDay(day)) life.faults.push(`${key} goes on ${day}`)
  if (time < '09:00' || time >= '17:00') life.faults.push(`${key} goes at ${time}`)
  if (itemIds.length === 0) life.faults.push(`${key} is about nothing`)
  if ((life.left.get(address) ?? '9999') <= day) life.faults.push(`${key} goes to ${address}, who has left`)
  for (const id of itemIds)
    if (!life.changing.has(id) && life.items.find((item) => item.id === id)?.isClosed)
      life.faults.push(`${key} is about ${id}, which is closed`)
}

/** Nothing that was due many working days ago still waits, unless somebody holds it. */
export async function expectNothingLate({ world, livelyDays }: Life): Promise<void> {
  const since = livelyDays.at(-patience)
  if (!since) return
  const today = world.clock.today()
  const late = await world.database.reminder.findMany({
    where: {
      state: 'planned',
      dueOn: { lt: since },
      dueAt: { lt: world.clock.now() },
      OR: [{ heldOn: null }, { heldUntil: { lte: addDays(today, -14) } }],
    },
    select: { obligationId: true, step: true, dueOn: true, delivery: { select: { state: true } } },
  })
  expect(late, `reminders from before ${since} that wait on ${today}`).toEqual([])
}

/** What must hold once all is quiet: nothing lost, nothing twice, nothing changed under its key. */
export async function expectAllArrivedOnce(life: Life, office: PostOffice): Promise<void> {
  const { database } = life.world
  expect(life.faults).toEqual([])
  const taken = new Set(office.server.mails.map(({ key }) => key))
  expect(taken.size, 'mails, each under its own key').toBe(office.server.mails.length)
  expectSameBytes(office)
  const deliveries = await database.delivery.findMany({ include: { reminders: true, recipient: true } })
  const carriedBy = new Map<string, string[]>()
  for (const { id, content } of deliveries) {
    if (!taken.has(id)) continue
    const { carried } = content as unknown as { carried: { reminderId: string }[] }
    for (const { reminderId } of carried)
      carriedBy.set(reminderId, [...(carriedBy.get(reminderId) ?? []), id])
  }
  const twice = [...carriedBy].filter(([, keys]) => keys.length > 1)
  expect(twice, 'reminders that arrived twice').toEqual([])
  const reminders = await database.reminder.findMany({ select: { id: true, state: true, step: true } })
  const arrived = reminders.filter(({ id }) => carriedBy.has(id)).map(({ id }) => id)
  const sent = reminders.filter(({ state }) => state === 'sent').map(({ id }) => id)
  expect(sent.sort(), 'reminders known as sent, and those that arrived').toEqual(arrived.sort())
  const unsettled = deliveries.filter(({ state }) => state !== 'sent' && state !== 'void')
  expect(unsettled, 'mails that neither went nor were void').toEqual([])
  expectOneADay(deliveries.filter(({ id, slot }) => taken.has(id) && slot?.split(' ').length === 2))
  for (const item of life.items) expectWarned(life, office, item)
}

function expectSameBytes({ server }: PostOffice): void {
  const bodies = new Map<string, Set<string>>()
  for (const { key, body } of server.attempts)
    bodies.set(key ?? '', (bodies.get(key ?? '') ?? new Set()).add(body))
  const changed = [...bodies].filter(([, versions]) => versions.size > 1).map(([key]) => key)
  expect(changed, 'keys under which other bytes were offered').toEqual([])
}

function expectOneADay(mails: { recipientId: string; day: string }[]): void {
  const days = mails.map(({ recipientId, day }) => `${recipientId} ${day}`)
  expect(days.length, 'at most one bundled mail a person a day').toBe(new Set(days).size)
}

/** Of an item that nobody touched, every step was told by a mail about it, on its day or soon after. */
function expectWarned(life: Life, { server, offered }: PostOffice, item: Life['items'][number]): void {
  if (!item.quiet) return
  const { endsOn, address } = item.quiet
  const told = server.mails.flatMap(({ key }) => {
    const first = offered.get(key ?? '')
    return first?.address === address && first.itemIds.includes(item.id) ? [dayOf(first.at)] : []
  })
  const scheduled = { earliestOn: endsOn, latestOn: endsOn, reviewOn: null, assignedOn: item.recordedOn }
  for (const { name, on } of ladderOf(scheduled, defaultPolicy.agreement.day)) {
    if (name === 'escalation' || on <= item.recordedOn) continue
    const after = life.livelyDays.filter((day) => day >= on)
    const until = after[patience]
    if (!until) continue
    const inTime = told.some((day) => day >= on && day <= until)
    expect(inTime, `${item.id}, until ${endsOn}: ${name} of ${on}, told on ${told.join(', ')}`).toBe(true)
  }
}
