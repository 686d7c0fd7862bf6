import { beforeEach, describe, expect, test } from 'vitest'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import type { CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { aDecision, anAgreement, moveTo } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findMailDay } from './find-mail-day.server.ts'
import { holdReminder } from './hold-reminder.server.ts'
import { skipReminder } from './skip-reminder.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const secretariat = actor('secretariat')
const reason = 'Utrecht belde al.'
/** Lieke's first, of 4 January 2021. */
let id = ''

beforeEach(async () => {
  const obligationId = await anAgreement(world)
  const first = await world.database.reminder.findFirstOrThrow({
    where: { obligationId, recipientId: userIdOf('utrecht') },
    orderBy: { dueAt: 'asc' },
  })
  id = first.id
})

describe('the mails of a day', () => {
  const day = (key: CastKey, on = '2021-01-04') => findMailDay(world, actor(key), on)

  test('are told beforehand as they then go, and nothing is written', async () => {
    await aDecision(world)
    const { coming } = await day('secretariat')
    const rows = await world.database.reminder.count()
    expect(await world.database.delivery.count()).toBe(0)
    moveTo(world, '2021-01-04')
    await runReminders(world)
    expect(await world.database.reminder.count()).toBe(rows)
    moveTo(world, '2021-01-05')
    const { went } = await day('secretariat')
    const told = (mails: typeof went) =>
      mails.map(({ to, lines }) => [to, lines.map(({ step }) => step).sort()])
    expect(told(coming)).toEqual(told(went))
    expect(world.mails).toHaveLength(coming.length)
  })

  test('are one for each item to who wants it so, also for what comes after the mails of that day', async () => {
    const userId = userIdOf('utrecht')
    await world.database.preferences.create({ data: { userId, digest: false } })
    await anAgreement(world, { wording: 'Utrecht nodigt de andere gemeenten uit.' })
    const { coming } = await day('secretariat')
    moveTo(world, '2021-01-04')
    await runReminders(world)
    expect([coming.length, world.mails.length]).toEqual([2, 2])
    expect((await day('secretariat')).went).toHaveLength(2)
    await anAgreement(world, { wording: 'Utrecht belt nog.', term: { words: '5 januari 2021' } })
    expect((await day('secretariat')).coming).toHaveLength(1)
    await runReminders(world)
    expect(world.mails).toHaveLength(3)
  })

  test('carry nothing that is held or skipped', async () => {
    expect((await day('secretariat')).coming).toHaveLength(1)
    await holdReminder(world, secretariat, { id, until: '2021-01-06' })
    expect((await day('secretariat')).coming).toEqual([])
    expect((await day('secretariat', '2021-01-06')).coming).toHaveLength(1)
    await skipReminder(world, secretariat, { id, reason })
    expect((await day('secretariat', '2021-01-06')).coming).toEqual([])
  })

  test('are not those of a Saturday', async () => {
    expect(await day('secretariat', '2021-01-02')).toEqual({ went: [], coming: [], more: false })
  })

  test.each<[CastKey, number]>([
    ['liaison', 1],
    ['utrecht', 1],
    ['rotterdam', 0],
    ['reader', 0],
    ['administrator', 0],
    ['outsider', 0],
  ])('are seen by %s: %i', async (key, count) => {
    expect((await day(key)).coming).toHaveLength(count)
    moveTo(world, '2021-01-04')
    await runReminders(world)
    expect((await day(key)).went).toHaveLength(count)
  })
})
