import { expect, test } from 'vitest'
import { organisations } from '#prisma/demo/cast.ts'
import { anAgreement, forNow, inProcess, moveTo, transportThat, unknown } from '#tests/support/reminders.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import { runReminders } from './run-reminders.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const { amsterdam, rotterdam, utrecht, eindhoven, groningen } = organisations

test('four processes, people who keep changing things, and a bad line: everything goes, and a repeat is the same bytes', async () => {
  const owners = [amsterdam, rotterdam, utrecht, eindhoven, groningen]
  const ids: string[] = []
  for (const { id } of [...owners, ...owners, ...owners]) ids.push(await anAgreement(world, { owners: [id] }))
  const mail = transportThat(forNow, unknown, forNow, unknown)
  for (const time of ['09:00', '09:10', '09:30', '10:50', '15:30']) {
    moveTo(world, '2021-01-04', time)
    await Promise.all([
      ...['one', 'two', 'three', 'four'].map((name) => runReminders(inProcess(world, name, mail))),
      ...ids.map((id) => world.database.$transaction((tx) => replan(tx, world, id))),
    ])
  }
  const bytes = new Map<string, Set<string>>()
  for (const offered of mail.offered)
    bytes.set(offered.key, (bytes.get(offered.key) ?? new Set()).add(JSON.stringify(offered)))
  expect([...bytes.values()].map((versions) => versions.size)).toEqual(owners.map(() => 1))
  const deliveries = await world.database.delivery.findMany({ select: { state: true } })
  expect(deliveries).toEqual(owners.map(() => ({ state: 'sent' })))
  expect(await world.database.reminder.count({ where: { step: 'end-28', state: 'sent' } })).toBe(ids.length)
  expect(mail.offered).toHaveLength(owners.length + 4)
})
