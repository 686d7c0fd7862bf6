import { beforeEach, describe, expect, test } from 'vitest'
import type { CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { aDecision, anAgreement } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { holdReminder } from './hold-reminder.server.ts'
import { listRecipients } from './list-recipients.server.ts'
import { listReminders, readRemindersToExport } from './list-reminders.server.ts'
import type { ReminderFilter } from './reminder-lists.ts'
import { skipReminder } from './skip-reminder.server.ts'

const world = useTestWorld('2020-11-05T10:00')

beforeEach(async () => {
  await anAgreement(world)
})

const filter: ReminderFilter = { list: 'komt-eraan', dossierId: null, after: null, before: null }
const coming = (key: CastKey, traits: Partial<ReminderFilter> = {}) =>
  listReminders(world, actor(key), { ...filter, ...traits })

describe('what was stopped', () => {
  const stop = async () => {
    const [first, second] = (await coming('secretariat')).rows
    await skipReminder(world, actor('secretariat'), { id: first?.id ?? '', reason: 'Utrecht belde.' })
    await holdReminder(world, actor('secretariat'), { id: second?.id ?? '', until: '2021-01-30' })
  }

  test('is listed with the reason, which stays within the ministry with the name of who did it', async () => {
    await stop()
    expect((await coming('secretariat')).count).toBe(6)
    const reasons = async (key: CastKey) =>
      (await coming(key, { list: 'gestopt' })).rows
        .map(({ standing }) => [standing.name, standing.reason])
        .sort()
    const { name } = actor('secretariat')
    expect(await reasons('liaison')).toEqual([
      ['overgeslagen', `Door ${name}: Utrecht belde.`],
      ['vastgehouden', `Tot 30 januari 2021, door ${name}.`],
    ])
    expect(await reasons('utrecht')).toEqual([
      ['overgeslagen', 'Het ministerie slaat deze stap over.'],
      ['vastgehouden', 'Tot 30 januari 2021.'],
    ])
    expect(await reasons('rotterdam')).toEqual([])
  })

  test('can be decided about by who may', async () => {
    await stop()
    const ways = async (key: CastKey) =>
      (await coming(key, { list: 'gestopt' })).rows.filter(({ steerTo }) => steerTo !== null).length
    expect([await ways('secretariat'), await ways('liaison'), await ways('utrecht')]).toEqual([2, 0, 0])
  })
})

test('a list is chosen by kind and by person, and the file holds the same rows', async () => {
  await aDecision(world)
  const chosen = { kind: 'agreement', personId: userIdOf('utrecht') } as const
  const { count } = await coming('secretariat', chosen)
  expect(count).toBe(7)
  const file = async (key: CastKey) => {
    const people: string[] = []
    for await (const rows of readRemindersToExport(world, actor(key), { ...filter, ...chosen }))
      people.push(...rows.map(({ to }) => to))
    return people
  }
  expect(await file('secretariat')).toEqual(Array(7).fill('Lieke Jansen'))
  expect(await file('rotterdam')).toEqual([])
  expect((await coming('secretariat', { kind: 'commitment' })).count).toBe(0)
  const people = async (key: CastKey) => (await listRecipients(world, actor(key))).map(({ name }) => name)
  expect(await people('secretariat')).toContain('Lieke Jansen')
  expect(await people('rotterdam')).not.toContain('Lieke Jansen')
})
