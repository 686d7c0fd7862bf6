import { beforeEach, expect, test } from 'vitest'
import { applySlip } from '#app/features/waiting/apply-slip.server.ts'
import { dossiers, type CastKey } from '#prisma/demo/cast.ts'
import { gateActs, layGateCase, proposedIn, type GateCase } from '#tests/support/gate-case.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findMailDay } from './find-mail-day.server.ts'
import { listReminders } from './list-reminders.server.ts'

const world = useTestWorld('2020-12-16T10:00')
const liaison = actor('liaison')
let at = {} as GateCase
const { wait, later } = gateActs(world, () => at)

beforeEach(async () => {
  at = await layGateCase(world)
  await wait(at.agreement, at.decision)
  await wait(at.commitment, at.decision, liaison)
  const slipId = (await later()) ?? ''
  const rows = await proposedIn(world, slipId, liaison)
  await applySlip(world, liaison, { slipId, reason: 'Later.', rows })
  await world.database.reminder.deleteMany()
})

async function listed(who = actor('secretariat')) {
  const filter = { list: 'komt-eraan', dossierId: null, after: null, before: null } as const
  return (await listReminders(world, who, filter)).rows.map(
    ({ to, step, item }) => `${to}: ${step}, ${item.path}`,
  )
}

async function inDay(who = actor('secretariat')) {
  const { coming } = await findMailDay(world, who, '2020-12-16')
  return coming.flatMap(({ to, lines }) => lines.map(({ step, item }) => `${to}: ${step}, ${item.path}`))
}

const own = () => [`Lieke Jansen: bericht: een termijn is verschoven, /besluiten/${at.decision}`]

test('what slipped is listed by the item that moved, to its reader and to the ministry', async () => {
  expect([await listed(actor('utrecht')), await inDay(actor('utrecht'))]).toEqual([own(), own()])
  expect(await listed()).toEqual(expect.arrayContaining(own()))
  expect(await inDay()).toEqual(expect.arrayContaining(own()))
})

test('it is listed no more to who may not see that item now, and not planned for them', async () => {
  await world.database.obligation.update({ where: { id: at.decision }, data: { confidential: true } })
  expect([await listed(actor('utrecht')), await inDay(actor('utrecht'))]).toEqual([[], []])
  expect((await inDay()).filter((line) => line.startsWith('Lieke'))).toEqual([])
})

test.each<CastKey>(['rotterdam', 'reader', 'administrator', 'outsider'])(
  '%s is shown none of it',
  async (key) => {
    expect([await listed(actor(key)), await inDay(actor(key))]).toEqual([[], []])
  },
)

test('nor is the secretariat of another dossier', async () => {
  const other = { role: 'secretariat' as const, dossierId: dossiers.shelter.id }
  const half = { ...actor('outsider'), roles: [other] }
  expect([await listed(half), await inDay(half)]).toEqual([[], []])
})
