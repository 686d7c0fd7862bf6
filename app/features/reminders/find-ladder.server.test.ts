import { beforeEach, describe, expect, test } from 'vitest'
import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { replanAll } from '#app/features/planning/replan-all.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { anAgreement, moveTo, refused, transportThat } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findLadder } from './find-ladder.server.ts'
import { holdReminder } from './hold-reminder.server.ts'
import { skipReminder } from './skip-reminder.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const { utrecht, amsterdam } = organisations
let id = ''

beforeEach(async () => {
  id = await anAgreement(world, { owners: [utrecht.id, amsterdam.id] })
})

const ladderFor = async (key: CastKey) =>
  (await findLadder(world, actor(key), { id, kind: 'agreement', dossierId: dossiers.lvv.id })).people

/** The steps of one person as they stand, from the first. */
async function stepsOf(to: string, key: CastKey = 'secretariat') {
  const person = (await ladderFor(key)).find((one) => one.to === to)
  return (person?.steps ?? []).map(
    ({ on, standing: { name, reason } }) => `${on}: ${name}${reason ? `, ${reason}` : ''}`,
  )
}

async function stepOf(to: string, at: number): Promise<string> {
  const person = (await ladderFor('secretariat')).find((one) => one.to === to)
  return person?.steps[at]?.id ?? ''
}

test('every step stands with its day, its state and why', async () => {
  await holdReminder(world, actor('secretariat'), { id: await stepOf('Lieke Jansen', 2), until: null })
  const reason = 'Utrecht belde al.'
  await skipReminder(world, actor('secretariat'), { id: await stepOf('Lieke Jansen', 3), reason })
  moveTo(world, '2021-01-04')
  await runReminders(world)
  expect((await stepsOf('Lieke Jansen')).slice(0, 5)).toEqual([
    '4 januari 2021: verstuurd',
    '18 januari 2021: gepland',
    '25 januari 2021: vastgehouden, Tot iemand haar vrijgeeft, door Sanne Bakker.',
    '29 januari 2021: overgeslagen, Door Sanne Bakker: Utrecht belde al.',
    '8 februari 2021: gepland',
  ])
  const [first] = await ladderFor('secretariat')
  expect(first?.next).toMatchObject({ on: '18 januari 2021' })
  expect(await stepsOf('Lieke Jansen', 'utrecht')).toContain(
    '29 januari 2021: overgeslagen, Het ministerie slaat deze stap over.',
  )
})

test('what is due waits for the next sending hour', async () => {
  moveTo(world, '2021-01-09', '12:00')
  expect((await stepsOf('Lieke Jansen'))[0]).toBe('11 januari 2021: gepland')
})

test('a mail that failed says so: why to the ministry, that it is known to its office', async () => {
  moveTo(world, '2021-01-04')
  await runReminders({ ...world, mail: transportThat(refused, refused) })
  expect((await stepsOf('Lieke Jansen'))[0]).toBe(
    '4 januari 2021: mislukt, De mailserver weigert de mail: 550.',
  )
  expect((await stepsOf('Lieke Jansen', 'utrecht'))[0]).toBe(
    '4 januari 2021: mislukt, Het secretariaat ziet dat de mail niet aankwam.',
  )
})

test('another term begins a ladder anew; what went about the former one stays', async () => {
  moveTo(world, '2021-01-04')
  await runReminders(world)
  await changeAgreementTerm(world, actor('secretariat'), {
    id,
    version: 1,
    words: '1 april 2021',
    saidOn: '2021-01-04',
    window: null,
    reviewOn: null,
    reason: 'Het onderzoek loopt uit.',
    correction: true,
  })
  const [person] = await ladderFor('secretariat')
  expect(person?.steps.slice(0, 2)).toMatchObject([
    { on: '4 januari 2021', step: '4 weken vóór het einde van de termijn (vorige termijn)' },
    { on: '4 maart 2021', step: '4 weken vóór het einde van de termijn' },
  ])
})

test('of what is closed nothing comes any more, with the reason', async () => {
  await settleAgreement(world, actor('secretariat'), {
    id,
    version: 1,
    settlement: 'Gedaan.',
    on: '2020-11-05',
  })
  expect((await ladderFor('secretariat')).every(({ next }) => next === null)).toBe(true)
  expect((await stepsOf('Lieke Jansen'))[0]).toBe(
    '4 januari 2021: teruggenomen, Dit is afgerond of ingetrokken.',
  )
})

describe('who sees whose', () => {
  test.each<[CastKey, string[]]>([
    ['secretariat', ['Gemeente Amsterdam', 'Gemeente Utrecht', 'Ministerie van Justitie en Veiligheid']],
    ['liaison', ['Gemeente Amsterdam', 'Gemeente Utrecht', 'Ministerie van Justitie en Veiligheid']],
    ['utrecht', ['Gemeente Utrecht']],
    ['amsterdam', ['Gemeente Amsterdam']],
    ['rotterdam', []],
    ['reader', []],
    ['outsider', []],
  ])('%s sees those of %j', async (key, expected) => {
    const organisationsSeen = new Set((await ladderFor(key)).map(({ organisation }) => organisation))
    expect([...organisationsSeen].sort()).toEqual(expected)
  })

  test('an office sees those of its colleagues, and changes none', async () => {
    const colleague = await world.database.user.create({
      data: { name: 'Mees Vos', mail: 'mees.vos@utrecht.example', organisationId: utrecht.id },
    })
    await world.database.roleAssignment.create({
      data: { userId: colleague.id, role: 'office', dossierId: dossiers.lvv.id, startsOn: '2020-01-01' },
    })
    await replanAll(world)
    const seen = await ladderFor('utrecht')
    expect(seen.map(({ to }) => to).sort()).toEqual(['Lieke Jansen', 'Mees Vos'])
    expect(seen.flatMap(({ steps }) => steps).every(({ steerTo }) => steerTo === null)).toBe(true)
  })

  test('the secretariat decides about each step that still comes', async () => {
    const steps = (await ladderFor('secretariat')).flatMap((person) => person.steps)
    expect(steps.every(({ steerTo }) => steerTo?.startsWith('/herinneringen/stap/'))).toBe(true)
  })
})
