import { describe, expect, test } from 'vitest'
import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { endUser } from '#app/features/people/end-user.server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { anAgreement, forNow, inProcess, moveTo, transportThat } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { runReminders } from './run-reminders.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const utrecht = `Lieke Jansen <${cast.utrecht.mail}>`
const secretariat = `Sanne Bakker <${cast.secretariat.mail}>`

/** Runs a round at each moment, and says what went: "2021-03-29 09:00 Lieke Jansen". */
async function runAt(...moments: string[]): Promise<string[]> {
  const went: string[] = []
  for (const moment of moments) {
    const [day = '', time = ''] = moment.split(' ')
    moveTo(world, day, time)
    const before = world.mails.length
    await runReminders(world)
    for (const { to } of world.mails.slice(before)) went.push(`${moment} ${to.split(' <')[0]}`)
  }
  return went
}

const moveTerm = (id: string, words: string, saidOn: string) =>
  changeAgreementTerm(world, actor('secretariat'), {
    ...{ id, words, saidOn, version: 1, window: null, reviewOn: null, correction: true },
    reason: 'Verkeerd overgenomen.',
  })

const leave = () =>
  endUser(world, actor('administrator'), {
    ...{ userId: userIdOf('utrecht'), when: 'now', lastDay: null, version: 1 },
  })

describe('on the day the clock changes', () => {
  test('the Monday after summer time begins, mail goes at nine by the new time', async () => {
    await anAgreement(world, { term: { words: '26 april 2021' } })
    expect(
      await runAt('2021-03-28 12:00', '2021-03-29 08:59', '2021-03-29 09:00', '2021-03-29 10:00'),
    ).toEqual(['2021-03-29 09:00 Lieke Jansen'])
    const sent = await world.database.delivery.findFirst({ where: { state: 'sent' } })
    expect(sent?.sentAt?.toISOString()).toBe('2021-03-29T07:00:00.000Z')
  })

  test('the Monday after it ends, mail goes at nine by the old time', async () => {
    world.clock.moveTo(new Date('2021-09-06T08:00:00Z'))
    await anAgreement(world, { saidOn: '2021-09-06', term: { words: '29 november 2021' } })
    expect(await runAt('2021-10-31 12:00', '2021-11-01 08:59', '2021-11-01 09:00')).toEqual([
      '2021-11-01 09:00 Lieke Jansen',
    ])
    const sent = await world.database.delivery.findFirst({ where: { state: 'sent' } })
    expect(sent?.sentAt?.toISOString()).toBe('2021-11-01T08:00:00.000Z')
  })
})

test('a term on a leap day is warned of the day before, and chased a week after', async () => {
  world.clock.moveTo(new Date('2024-01-08T08:00:00Z'))
  await anAgreement(world, { saidOn: '2024-01-08', term: { words: 'uiterlijk 29 februari 2024' } })
  const days = ['2024-02-01', '2024-02-15', '2024-02-22', '2024-02-28', '2024-02-29', '2024-03-07']
  expect(await runAt(...days.map((day) => `${day} 09:00`))).toEqual(
    [...days.slice(0, 4), '2024-03-07'].map((day) => `${day} 09:00 Lieke Jansen`),
  )
  expect(world.mails[3]?.text).toContain('29 februari 2024')
})

test('a step that falls in Easter goes on the Thursday before it, and nothing goes until the Tuesday after', async () => {
  world.clock.moveTo(new Date('2022-01-10T08:00:00Z'))
  await anAgreement(world, { saidOn: '2022-01-10', term: { words: '19 april 2022' } })
  await anAgreement(world, { saidOn: '2022-01-10', term: { words: '8 april 2022' } })
  await runAt('2022-04-13 09:00')
  world.mails.length = 0
  const days = ['2022-04-14', '2022-04-15', '2022-04-16', '2022-04-17', '2022-04-18', '2022-04-19']
  expect(await runAt(...days.map((day) => `${day} 12:00`))).toEqual([
    '2022-04-14 12:00 Lieke Jansen',
    '2022-04-19 12:00 Lieke Jansen',
  ])
  expect(world.mails[0]?.text).toContain('over 5 dagen eindigt de termijn')
  expect(world.mails[1]?.text).toContain('de termijn van deze afspraak is voorbij, sinds 8 april 2022')
})

describe('a term that moves on the day itself', () => {
  test('before its mail went: nothing goes that day', async () => {
    const id = await anAgreement(world)
    moveTo(world, '2021-01-04', '08:30')
    await moveTerm(id, '1 april 2021', '2021-01-04')
    expect(await runAt('2021-01-04 09:00', '2021-01-04 16:00', '2021-03-04 09:00')).toEqual([
      '2021-03-04 09:00 Lieke Jansen',
    ])
    expect(world.mails[0]?.text).toContain('1 april 2021')
  })

  test('after its mail went: that one was right, and the new term has its own', async () => {
    const id = await anAgreement(world)
    expect(await runAt('2021-01-04 09:00')).toHaveLength(1)
    moveTo(world, '2021-01-04', '11:00')
    await moveTerm(id, '1 april 2021', '2021-01-04')
    expect(await runAt('2021-01-04 16:00', '2021-01-18 09:00', '2021-03-04 09:00')).toEqual([
      '2021-03-04 09:00 Lieke Jansen',
    ])
  })

  test('while the server refused its mail for now: the old words never go', async () => {
    const id = await anAgreement(world)
    const mail = transportThat(forNow)
    moveTo(world, '2021-01-04')
    await runReminders(inProcess(world, 'one', mail))
    await moveTerm(id, '20 januari 2021', '2021-01-04')
    for (const time of ['09:10', '10:00', '16:00']) {
      moveTo(world, '2021-01-04', time)
      await runReminders(inProcess(world, 'one', mail))
    }
    expect(mail.offered.slice(1).every(({ text }) => !text.includes('1 februari 2021'))).toBe(true)
  })
})

describe('an owner who leaves on the day itself', () => {
  test('before the mail went: the secretariat hears instead, that day', async () => {
    await anAgreement(world)
    moveTo(world, '2021-01-04', '08:30')
    await leave()
    expect(await runAt('2021-01-04 09:00', '2021-01-04 10:00')).toEqual(['2021-01-04 09:00 Sanne Bakker'])
  })

  test('after the mail went: nobody hears it again, and what follows is the secretariat’s', async () => {
    await anAgreement(world)
    expect(await runAt('2021-01-04 09:00')).toEqual(['2021-01-04 09:00 Lieke Jansen'])
    await leave()
    expect(await runAt('2021-01-04 16:00', '2021-01-05 09:00', '2021-01-18 09:00')).toEqual([
      '2021-01-18 09:00 Sanne Bakker',
    ])
  })

  test('while the server refused the mail for now: it goes to the secretariat and to nobody else', async () => {
    await anAgreement(world)
    const mail = transportThat(forNow)
    moveTo(world, '2021-01-04')
    await runReminders(inProcess(world, 'one', mail))
    await leave()
    for (const time of ['09:10', '09:20', '10:30']) {
      moveTo(world, '2021-01-04', time)
      await runReminders(inProcess(world, 'one', mail))
    }
    expect(mail.offered.map(({ to }) => to)).toEqual([utrecht, secretariat])
  })
})
