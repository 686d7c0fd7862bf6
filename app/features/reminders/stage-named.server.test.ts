import { beforeEach, expect, test } from 'vitest'
import { dossiers } from '#prisma/demo/cast.ts'
import { layGateCase, type GateCase } from '#tests/support/gate-case.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findLadder } from './find-ladder.server.ts'
import { findMailDay } from './find-mail-day.server.ts'
import { findReminderStep } from './find-reminder-step.server.ts'
import { listReminders, readRemindersToExport } from './list-reminders.server.ts'

const world = useTestWorld('2020-12-16T10:00')
const filter = { list: 'komt-eraan', dossierId: null, after: null, before: null } as const
const theirs = 'omdat de organisatie van Daan Smit een stap levert waarop dit besluit wacht'
const own = 'omdat uw organisatie een stap levert waarop dit besluit wacht'
let at = {} as GateCase

beforeEach(async () => {
  at = await layGateCase(world)
})

const lineOf = (rows: { to: string; step: string; because: string }[]) => {
  const [first] = rows.filter(({ to }) => to === 'Daan Smit')
  return first && [first.step.slice(first.step.indexOf('(')), first.because]
}

test.each([
  ['the secretariat, of somebody else', 'secretariat', theirs],
  ['its recipient', 'vng', own],
] as const)('a reminder of a step names it and says why to %s', async (_name, key, because) => {
  const who = actor(key)
  const expected = ['(«eindrapport»)', because]
  const { rows } = await listReminders(world, who, filter)
  expect(lineOf(rows)).toEqual(expected)
  for await (const exported of readRemindersToExport(world, who, filter))
    expect(lineOf(exported)).toEqual(expected)
  const { dueOn } = await world.database.reminder.findFirstOrThrow({
    where: { recipient: { name: 'Daan Smit' }, state: 'planned' },
    orderBy: { dueAt: 'asc' },
  })
  const { coming } = await findMailDay(world, who, dueOn)
  expect(lineOf(coming.flatMap(({ to, lines }) => lines.map((line) => ({ ...line, to }))))).toEqual(expected)
  const ladder = await findLadder(world, who, {
    id: at.decision,
    kind: 'decision',
    dossierId: dossiers.lvv.id,
  })
  expect(lineOf(ladder.people.flatMap(({ to, steps }) => steps.map((step) => ({ ...step, to }))))).toEqual(
    expected,
  )
})

test('so does the page on which somebody decides about it', async () => {
  const { id } = await world.database.reminder.findFirstOrThrow({
    where: { recipient: { name: 'Daan Smit' }, state: 'planned' },
  })
  const step = await findReminderStep(world, actor('secretariat'), id)
  expect(lineOf([step])).toEqual(['(«eindrapport»)', theirs])
})

test.each(['rotterdam', 'reader', 'outsider'] as const)('%s reads neither', async (key) => {
  const { rows } = await listReminders(world, actor(key), filter)
  expect(JSON.stringify(rows)).not.toMatch(/eindrapport|Daan Smit/)
})
