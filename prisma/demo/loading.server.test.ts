import { describe, expect, test } from 'vitest'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { readMoment } from '#app/platform/clock.server.ts'
import { loadDemo } from '#prisma/seed.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { cast } from './cast.ts'
import { lvv } from './lvv-minutes.ts'

const world = useTestWorld('2026-11-21T10:00', { withCast: false })

async function loadAt(moment: string): Promise<void> {
  world.clock.moveTo(readMoment(moment) as Date)
  await loadDemo(world)
}

describe('loading the demo', () => {
  const moments = [
    '2019-12-10T10:00',
    '2020-11-05T10:00',
    '2021-01-04T08:00',
    '2026-11-21T10:00',
    '2026-11-23T09:30',
  ]

  test.each(moments)('at %s plans no reminder for the past and sends none', async (moment) => {
    await loadAt(moment)
    const overdue = { state: 'planned', dueAt: { lte: world.clock.now() } } as const
    expect(await world.database.reminder.count({ where: overdue })).toBe(0)
    expect(await world.database.reminder.count({ where: { state: { in: ['sent', 'failed'] } } })).toBe(0)
    expect(await world.database.reminder.count({ where: { state: 'lapsed' } })).toBeGreaterThan(0)
    await runReminders(world)
    expect(world.mails).toEqual([])
    expect(await world.database.delivery.count()).toBe(0)
  })

  test('four weeks before the window of the decision its reminder goes once to who prepares it', async () => {
    await loadAt('2021-01-04T08:00')
    world.clock.moveTo(readMoment('2021-01-04T09:05') as Date)
    await runReminders(world)
    await runReminders(world)
    const about = await world.database.reminder.findMany({
      where: { obligationId: lvv.decision, state: 'sent' },
      select: { step: true, recipient: { select: { name: true } } },
    })
    expect(new Set(about.map(({ step }) => step))).toEqual(new Set(['begin-28']))
    const names = ['secretariat', 'amsterdam', 'eindhoven', 'groningen', 'rotterdam', 'utrecht'] as const
    expect(about.map(({ recipient }) => recipient.name).sort()).toEqual(
      names.map((key) => cast[key].name).sort(),
    )
    const to = world.mails.map((mail) => mail.to)
    expect(new Set(to).size).toBe(to.length)
  })

  test('keeps what lapsed apart from what was taken back', async () => {
    await loadAt('2026-11-21T10:00')
    const steps = await world.database.reminder.findMany({
      where: { obligationId: lvv.technicalBriefing },
      orderBy: { dueAt: 'asc' },
      select: { step: true, state: true },
    })
    expect(steps.map(({ step, state }) => `${step} ${state}`)).toEqual(
      [
        'begin-14',
        'end-28',
        'end-14',
        'forecast',
        'last-day',
        'chase-1',
        'chase-2',
        'chase-3',
        'escalation',
      ].map((step) => `${step} lapsed`),
    )
  })

  test('is all or nothing', async () => {
    const faulty = { ...world, clock: { now: world.clock.now, today: () => 'no day' } }
    await expect(loadDemo(faulty)).rejects.toThrow()
    expect(await world.database.organisation.count()).toBe(0)
  })

  test('by two processes at once loads it once', async () => {
    await Promise.all([loadDemo(world), loadDemo(world)])
    expect(await world.database.consultation.count()).toBe(5)
  })

  test('leaves a database with anything in it alone', async () => {
    await loadAt('2026-11-21T10:00')
    const { event, obligation, reminder, user } = world.database
    const counts = () => Promise.all([event.count(), obligation.count(), reminder.count(), user.count()])
    const before = await counts()
    await loadAt('2026-11-22T10:00')
    expect(await counts()).toEqual(before)
  })

  test('puts every event at the moment it happened, and none after now', async () => {
    await loadAt('2026-11-21T10:00')
    const at = await world.database.event.findMany({ orderBy: { at: 'asc' }, select: { at: true } })
    expect(at.at(0)?.at).toEqual(readMoment('2019-09-02T09:00'))
    expect(at.filter((event) => event.at > world.clock.now())).toEqual([])
  })
})
