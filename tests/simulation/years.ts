import { markArrived } from '#app/features/sending/mark-arrived.server.ts'
import { resendDelivery } from '#app/features/sending/resend-delivery.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { createStillClock } from '#app/platform/clock.server.ts'
import { addDays, instantOf, type Day } from '#app/shared/day.ts'
import { actor } from '#tests/support/test-world.ts'
import { edit, editSome, end } from './edits.ts'
import { isMailDay } from './holidays.ts'
import { expectNothingLate } from './laws.ts'
import { count, type Life } from './life.ts'
import { mortal } from './mortal.ts'
import { recordSome } from './new-items.ts'
import { changePeople } from './people.ts'
import type { PostOffice } from './post-office.ts'

const rounds = ['09:05', '09:14', '09:40', '11:10', '15:30', '16:45']
/** As many acts as a round with a few mails has. */
const longestLife = 90
const minute = 60_000

export interface Plan {
  days: number
  items: number
  /** The consultation whose minutes are released half-way. */
  consultationId: string
  releaseMinutes: () => Promise<void>
}

/** Lives through the years: people work, processes run, stop and run twice, days are left out, the line is bad. */
export async function live(life: Life, office: PostOffice, plan: Plan): Promise<void> {
  let day = life.world.clock.today()
  let away = 0
  for (let number = 0; number < plan.days; number += 1, day = addDays(day, 1)) {
    life.world.clock.moveTo(instantOf(day, '08:30'))
    if (number === Math.floor(plan.days / 2)) await plan.releaseMinutes()
    await work(life, plan, number)
    if (away === 0 && life.chance.happens(0.06)) away = life.chance.oneOf([1, 1, 2, 7])
    if (away > 0) away -= 1
    else await runDay(life, office, day)
    if (number % 20 === 19) await expectNothingLate(life)
  }
}

/** What people do on a day: new items, ends that were to come, and edits of any kind. */
async function work(life: Life, plan: Plan, number: number): Promise<void> {
  const { chance, world } = life
  life.changing.clear()
  const wanted = Math.ceil((plan.items * (number + 1)) / (plan.days * 0.8))
  const isBefore = number < plan.days / 2
  while (life.items.length < Math.min(plan.items, wanted + 10))
    await recordSome(life, isBefore && chance.happens(0.3) ? plan.consultationId : null)
  const today = world.clock.today()
  for (const item of life.items)
    if (item.closesOn === today && !item.isClosed) await edit(life, item, 'end', end)
  if (chance.happens(0.3)) await editSome(life)
  if (chance.happens(0.05)) await changePeople(life)
}

async function runDay(life: Life, office: PostOffice, day: Day): Promise<void> {
  if (!isMailDay(day)) {
    if (life.chance.happens(0.2)) await runAt(life, office, day, '12:00')
    return
  }
  if (life.chance.happens(0.05)) await runAt(life, office, day, '20:00')
  let isWaiting = true
  // Started late on a day, what hangs in doubt is offered again on the next one.
  for (const time of life.chance.happens(0.15) ? rounds.slice(-1) : rounds) {
    if (!isWaiting) break
    if (time === '11:10') await decide(life, office)
    await runAt(life, office, day, time)
    isWaiting = (await world(life).delivery.count({ where: open })) > 0
  }
}

const open = {
  state: { in: ['waiting' as const, 'claimed' as const, 'failed' as const, 'uncertain' as const] },
}
const world = ({ world: { database } }: Life) => database

/** One moment at which one or more processes do a round, of which some stop in it, while somebody may be at work. */
async function runAt(life: Life, office: PostOffice, day: Day, time: string): Promise<void> {
  const { chance } = life
  life.world.clock.moveTo(instantOf(day, time))
  life.changing.clear()
  const processes = Array.from({ length: chance.happens(0.2) ? 2 : 1 }, (_, number) =>
    aProcess(life, office, number),
  )
  const acts = processes.map(({ world: own, isDead }) =>
    runReminders(own).catch((error: unknown) => {
      if (!isDead()) throw error
      count(life, 'a process stops')
    }),
  )
  const atWork = chance.happens(0.08) ? [editSome(life)] : []
  await Promise.all([...acts, ...atWork])
  count(life, 'a round')
  if (processes.some(({ isDead }) => !isDead()) && isMailDay(day) && life.livelyDays.at(-1) !== day)
    life.livelyDays.push(day)
}

let started = 0

/** A process with a name of its own; the second one's clock is a minute behind. */
function aProcess(life: Life, { transport }: PostOffice, number: number) {
  started += 1
  const clock = createStillClock(new Date(life.world.clock.now().getTime() - number * minute))
  const own = { ...life.world, processName: `process ${started}`, mail: transport, clock }
  const isMortal = life.chance.happens(0.15)
  return mortal(own, isMortal ? 1 + life.chance.below(longestLife) : Number.POSITIVE_INFINITY)
}

/** The secretariat looks at what failed or hangs in doubt, asks who should have had it, and decides. */
export async function decide(life: Life, { server }: PostOffice): Promise<void> {
  const found = await world(life).delivery.findMany({
    where: { state: { in: ['failed', 'uncertain'] } },
    orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
    select: { id: true, state: true },
  })
  for (const { id, state } of found) {
    const hasArrived = server.mails.some(({ key }) => key === id)
    if (hasArrived && state === 'failed') return void life.faults.push(`${id} failed, but was taken`)
    if (hasArrived) await markArrived(life.world, actor('secretariat'), id)
    else await resendDelivery(life.world, actor('secretariat'), id)
    count(life, hasArrived ? 'found arrived' : 'sent again by hand')
  }
}
