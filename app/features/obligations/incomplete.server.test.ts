import { beforeEach, expect, test } from 'vitest'
import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'

const world = useTestWorld('2020-11-10T10:00')
const said = { dossierId: dossiers.lvv.id, saidOn: '2020-11-04', wording: 'Utrecht telt de plekken.' }
let id: string

beforeEach(async () => {
  const owners = [organisations.utrecht.id]
  id = await recordAgreement(world, actor('secretariat'), { ...said, owners, term: { words: 'mei 2021' } })
})

async function isIncomplete(which = id): Promise<boolean> {
  return (await world.database.obligation.findUniqueOrThrow({ where: { id: which } })).incomplete
}

test('an item with an owner and a term that was read lacks nothing', async () => {
  expect(await isIncomplete()).toBe(false)
})

test('an item lacks something while nobody owns it, and no longer once somebody does', async () => {
  const { id: party } = await world.database.party.findFirstOrThrow({ where: { obligationId: id } })
  await world.database.party.update({ where: { id: party }, data: { role: 'counterparty' } })
  expect(await isIncomplete()).toBe(true)
  await world.database.party.update({ where: { id: party }, data: { role: 'owner' } })
  expect(await isIncomplete()).toBe(false)
  await world.database.party.delete({ where: { id: party } })
  expect(await isIncomplete()).toBe(true)
})

test('an item without a term lacks one', async () => {
  const none = await recordAgreement(world, actor('secretariat'), {
    ...said,
    owners: [organisations.utrecht.id],
    term: null,
  })
  expect(await isIncomplete(none)).toBe(true)
})

test('words that nobody can read lack a window until somebody gives one', async () => {
  const term = { id, saidOn: '2020-11-04', window: null, reviewOn: null, reason: 'Anders.', correction: true }
  await changeAgreementTerm(world, actor('secretariat'), { ...term, version: 1, words: 'ooit eens' })
  expect(await isIncomplete()).toBe(true)
  await changeAgreementTerm(world, actor('secretariat'), { ...term, version: 2, words: 'juni 2021' })
  expect(await isIncomplete()).toBe(false)
})

test('nobody can say by hand that it is complete', async () => {
  await world.database.party.deleteMany({ where: { obligationId: id } })
  await world.database.obligation.update({ where: { id }, data: { incomplete: false } })
  expect(await isIncomplete()).toBe(true)
})
