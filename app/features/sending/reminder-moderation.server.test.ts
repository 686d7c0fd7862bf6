import { describe, expect, test } from 'vitest'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { anAgreement, forNow, inProcess, moveTo, transportThat, unknown } from '#tests/support/reminders.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { lapsePast } from '#app/features/planning/lapse-past.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import { runReminders } from './run-reminders.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const deliveries = () => world.database.delivery.findMany({ orderBy: { nextAttemptAt: 'asc' } })
const close = async (id: string) => {
  await world.database.obligation.update({ where: { id }, data: { closedOn: world.clock.today() } })
  await world.database.$transaction((tx) => replan(tx, world, id))
}

describe('what changes before a mail goes', () => {
  test('closes the item: nothing goes', async () => {
    const id = await anAgreement(world)
    moveTo(world, '2021-01-04')
    await close(id)
    await runReminders(world)
    expect(world.mails).toEqual([])
  })

  test('closes the item after the server refused it for now: the delivery is void', async () => {
    const id = await anAgreement(world)
    moveTo(world, '2021-01-04')
    const mail = transportThat(forNow)
    await runReminders(inProcess(world, 'one', mail))
    await close(id)
    moveTo(world, '2021-01-04', '09:10')
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered).toHaveLength(1)
    expect(await deliveries()).toMatchObject([{ state: 'void', slot: null }])
  })

  test('closes one of two items: what is left goes under a new key', async () => {
    const first = await anAgreement(world)
    await anAgreement(world, { wording: 'Utrecht nodigt de andere gemeenten uit.' })
    moveTo(world, '2021-01-04')
    const mail = transportThat(forNow)
    await runReminders(inProcess(world, 'one', mail))
    await close(first)
    moveTo(world, '2021-01-04', '09:10')
    await runReminders(inProcess(world, 'one', mail))
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered).toHaveLength(2)
    expect(mail.offered[1]?.key).not.toBe(mail.offered[0]?.key)
    expect(mail.offered[1]?.text).not.toContain('analyse van de casuïstiek')
  })

  test('closes the item while its mail may have arrived: the same bytes go, once more', async () => {
    const id = await anAgreement(world)
    moveTo(world, '2021-01-04')
    const mail = transportThat(unknown)
    await runReminders(inProcess(world, 'one', mail))
    await close(id)
    moveTo(world, '2021-01-04', '09:10')
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered[1]).toEqual(mail.offered[0])
    expect(await world.database.reminder.count({ where: { obligationId: id, state: 'sent' } })).toBe(1)
  })

  test('takes somebody away on the day itself: the secretariat hears instead', async () => {
    await anAgreement(world)
    await world.database.user.update({ where: { id: userIdOf('utrecht') }, data: { endsOn: '2021-01-03' } })
    moveTo(world, '2021-01-04')
    await runReminders(world)
    await runReminders(world)
    expect(world.mails.map(({ to }) => to)).toEqual(['Sanne Bakker <sanne.bakker@jenv.example>'])
    expect(world.mails[0]?.text).toContain('niemand van Gemeente Utrecht deze afspraak in Gestand kan zien')
  })
})

describe('mail comes in moderation', () => {
  test('one mail carries what one person is to hear that day', async () => {
    await anAgreement(world)
    await anAgreement(world, { wording: 'Utrecht nodigt de andere gemeenten uit.' })
    moveTo(world, '2021-01-04')
    await runReminders(world)
    expect(world.mails.map(({ subject }) => subject)).toEqual(['2 herinneringen: 2 afspraken'])
    expect(world.mails[0]?.attachments?.[0]?.content.match(/DTSTART;VALUE=DATE:20210201/g)).toHaveLength(2)
  })

  test('what comes due after that mail waits for the next working day', async () => {
    await anAgreement(world)
    moveTo(world, '2021-01-04')
    await runReminders(world)
    await anAgreement(world, { wording: 'Utrecht belt vandaag nog.', term: { words: '5 januari 2021' } })
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
    moveTo(world, '2021-01-05')
    await runReminders(world)
    expect(world.mails[1]?.text).toContain('Utrecht belt vandaag nog.')
  })

  test('a skipped week is caught up with one mail', async () => {
    await anAgreement(world)
    moveTo(world, '2021-01-29')
    await runReminders(world)
    moveTo(world, '2021-01-29', '12:00')
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
    expect(world.mails[0]?.text).toContain(
      'Laatste herinnering: over 3 dagen eindigt de termijn van deze afspraak',
    )
  })

  test.each(['2021-01-02', '2021-01-03', '2021-01-01'])('nothing goes on %s', async (day) => {
    await anAgreement(world, { term: { words: '4 januari 2021' } })
    moveTo(world, day, '12:00')
    await runReminders(world)
    expect(world.mails).toEqual([])
  })

  test('what an import brings that is past or at once lapses', async () => {
    await anAgreement(world, { term: { words: '6 november 2020' } })
    await anAgreement(world, { term: { words: '15 september 2020' } })
    expect(await lapsePast(world)).toBe(2)
    await runReminders(world)
    moveTo(world, '2020-11-06')
    await runReminders(world)
    expect(world.mails).toEqual([])
  })

  test('three chases follow a term that passed, and then the secretariat hears', async () => {
    await anAgreement(world)
    const days = ['2021-02-08', '2021-02-15', '2021-02-22', '2021-03-01', '2021-03-08', '2021-04-12']
    moveTo(world, '2021-01-29')
    await runReminders(world)
    world.mails.length = 0
    for (const day of days) {
      moveTo(world, day)
      await runReminders(world)
    }
    expect(world.mails.map(({ to, subject }) => `${to.split(' <')[0]}: ${subject.split(':')[0]}`)).toEqual([
      'Lieke Jansen: 1e herinnering, te laat',
      'Lieke Jansen: 2e herinnering, te laat',
      'Lieke Jansen: 3e herinnering, te laat',
      'Sanne Bakker: Na alle herinneringen nog niet afgerond',
    ])
    expect(world.mails.at(-1)?.text).toContain('Neem contact op met Gemeente Utrecht')
  })
})
