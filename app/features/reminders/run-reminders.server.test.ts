import { afterEach, describe, expect, test } from 'vitest'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { recordDecision } from '#app/features/decisions/record-decision.server.ts'
import { createResendTransport } from '#app/platform/mail-resend.server.ts'
import { createSmtpTransport } from '#app/platform/mail-smtp.server.ts'
import type { HandOver, Mail, MailTransport } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { instantOf } from '#app/shared/day.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { startResendServer } from '#tests/support/resend-server.ts'
import { startSmtpServer } from '#tests/support/smtp-server.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { lapsePast } from './lapse-past.server.ts'
import { replan } from './replan.server.ts'
import { runReminders } from './run-reminders.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

function aDecision() {
  return recordDecision(world, actor('secretariat'), {
    dossierId: dossiers.lvv.id,
    wording: 'Besluiten hoe de landelijke opvang verdergaat.',
    saidOn: '2020-11-04',
    owners: [organisations.ministry.id],
    term: { words: 'februari 2021' },
    gate: 'de tussenevaluatie van het WODC',
  })
}

function anAgreement(traits: Partial<Parameters<typeof recordAgreement>[2]> = {}) {
  return recordAgreement(world, actor('secretariat'), {
    dossierId: dossiers.lvv.id,
    wording: 'Utrecht levert een analyse van de casuïstiek aan.',
    saidOn: '2020-11-04',
    owners: [organisations.utrecht.id],
    term: { words: '1 februari 2021' },
    ...traits,
  })
}

const moveTo = (day: string, time = '09:00') => world.clock.moveTo(instantOf(day, time))
const close = async (id: string) => {
  await world.database.obligation.update({ where: { id }, data: { closedOn: world.clock.today() } })
  await world.database.$transaction((tx) => replan(tx, world, id))
}
const deliveries = () => world.database.delivery.findMany({ orderBy: { nextAttemptAt: 'asc' } })

/** The same world in another process, or with another way out. */
function inProcess(processName: string, mail: MailTransport = world.mail): World {
  return { ...world, database: world.database, clock: world.clock, processName, mail }
}

/** A transport that answers as told, in turn, and keeps what it was offered. */
function transportThat(...answers: (HandOver | 'crash')[]): MailTransport & { offered: Mail[] } {
  const offered: Mail[] = []
  return {
    name: 'smtp',
    offered,
    handOver: async (mail) => {
      offered.push(mail)
      const next = answers.shift() ?? { outcome: 'accepted', providerId: '250 ok' }
      if (next === 'crash') throw new Error('the process stops here')
      return next
    },
    objection: async () => null,
    close: async () => undefined,
  }
}

const forNow: HandOver = { outcome: 'refused-for-now', reason: 'De server is druk.', retryAfterSeconds: null }
const unknown: HandOver = { outcome: 'unknown', reason: 'Er kwam geen antwoord.' }

describe('four weeks before the decision of February 2021', () => {
  test('the reminder arrives once, at the secretariat', async () => {
    const id = await aDecision()
    moveTo('2021-01-04', '08:59')
    await runReminders(world)
    expect(world.mails).toEqual([])
    moveTo('2021-01-04')
    await runReminders(world)
    await runReminders(world)
    await runReminders(inProcess('another'))
    expect(world.mails).toMatchObject([
      {
        to: 'Sanne Bakker <sanne.bakker@jenv.example>',
        subject: 'Herinnering: vervolgbesluit “Besluiten hoe de landelijke opvang verdergaat.”',
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
    ])
    expect(world.mails[0]?.text).toContain('Over vier weken begint de periode voor dit besluit')
    expect(world.mails[0]?.text).toContain('februari 2021 (1 februari – 28 februari 2021)')
    expect(world.mails[0]?.text).toContain('dit besluit wacht op de tussenevaluatie van het WODC')
    expect(world.mails[0]?.text).toContain(`http://gestand.test/besluiten/${id}`)
    const steps = await world.database.reminder.findMany({
      where: { obligationId: id, state: { in: ['sent', 'cancelled'] } },
      orderBy: { dueAt: 'asc' },
    })
    expect(steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'begin-56 cancelled',
      'begin-42 cancelled',
      'begin-28 sent',
    ])
    expect(await world.database.event.findMany({ where: { action: 'reminder-sent' } })).toMatchObject([
      { subjectId: id, audience: 'own', organisationId: organisations.ministry.id },
    ])
  })

  test('two processes at once send it once', async () => {
    await aDecision()
    await anAgreement()
    moveTo('2021-01-04')
    await Promise.all([runReminders(inProcess('one')), runReminders(inProcess('two'))])
    await Promise.all([runReminders(inProcess('one')), runReminders(inProcess('two'))])
    expect(world.mails.map(({ to }) => to).sort()).toEqual([
      'Lieke Jansen <lieke.jansen@utrecht.example>',
      'Sanne Bakker <sanne.bakker@jenv.example>',
    ])
    expect((await deliveries()).map(({ state }) => state)).toEqual(['sent', 'sent'])
  })

  test('it goes over SMTP, once', async () => {
    const server = await startSmtpServer()
    const mail = createSmtpTransport({ url: server.url, timeoutMs: 2_000 })
    closers.push(mail.close, server.close)
    await aDecision()
    moveTo('2021-01-04')
    await runReminders(inProcess('one', mail))
    await runReminders(inProcess('two', mail))
    expect(server.messages.map(({ envelope }) => envelope.to)).toEqual([['sanne.bakker@jenv.example']])
    const [delivery] = await deliveries()
    expect(server.messages[0]?.headers['message-id']).toBe(`<${delivery?.id}@gestand.test>`)
    expect(server.messages[0]?.headers['auto-submitted']).toBe('auto-generated')
  })

  test('a lost answer of Resend is repeated with the same bytes under the same key', async () => {
    const server = await startResendServer({ apiKey: 're_test', now: () => world.clock.now() })
    const mail = createResendTransport({ apiKey: 're_test', baseUrl: server.url, timeoutMs: 2_000 })
    closers.push(mail.close, server.close)
    await anAgreement()
    moveTo('2021-01-04')
    server.trouble.push({ kind: 'drop', accepted: true })
    await runReminders(inProcess('one', mail))
    expect(await deliveries()).toMatchObject([{ state: 'waiting', inDoubt: true }])
    moveTo('2021-01-04', '09:07')
    await runReminders(inProcess('two', mail))
    expect(await deliveries()).toMatchObject([{ state: 'sent', inDoubt: false, attempts: 2 }])
    expect(server.mails).toHaveLength(1)
    expect(server.attempts).toHaveLength(2)
    expect(server.attempts[1]).toEqual(server.attempts[0])
  })
})

describe('a process that stops', () => {
  test('between the hand-over and writing it down repeats the same mail under the same key', async () => {
    await anAgreement()
    moveTo('2021-01-04')
    const mail = transportThat('crash')
    await expect(runReminders(inProcess('one', mail))).rejects.toThrow('the process stops here')
    moveTo('2021-01-04', '09:04')
    await runReminders(inProcess('two', mail))
    expect(mail.offered).toHaveLength(1)
    moveTo('2021-01-04', '09:06')
    await runReminders(inProcess('two', mail))
    await runReminders(inProcess('two', mail))
    expect(mail.offered).toHaveLength(2)
    expect(mail.offered[1]).toEqual(mail.offered[0])
    expect(await deliveries()).toMatchObject([{ state: 'sent' }])
  })

  test('for a day leaves what it may have sent to a person', async () => {
    await anAgreement()
    moveTo('2021-01-04')
    const mail = transportThat('crash')
    await expect(runReminders(inProcess('one', mail))).rejects.toThrow()
    moveTo('2021-01-05', '09:00')
    await runReminders(inProcess('two', mail))
    expect(mail.offered).toHaveLength(1)
    expect(await deliveries()).toMatchObject([{ state: 'uncertain' }])
  })
})

describe('a mail that is refused', () => {
  test('for now goes again later, as it was', async () => {
    await anAgreement()
    moveTo('2021-01-04')
    const mail = transportThat(forNow, forNow)
    await runReminders(inProcess('one', mail))
    await runReminders(inProcess('one', mail))
    expect(mail.offered).toHaveLength(1)
    moveTo('2021-01-04', '09:07')
    await runReminders(inProcess('one', mail))
    moveTo('2021-01-04', '09:15')
    await runReminders(inProcess('one', mail))
    expect(mail.offered).toHaveLength(2)
    moveTo('2021-01-04', '09:26')
    await runReminders(inProcess('one', mail))
    expect(mail.offered.map(({ key }) => key)).toEqual(Array(3).fill(mail.offered[0]?.key))
    expect(mail.offered[2]).toEqual(mail.offered[0])
    expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 3, trouble: null }])
  })

  test('for now is written anew the next day, under a new key', async () => {
    await anAgreement()
    moveTo('2021-01-04', '16:58')
    const mail = transportThat(forNow)
    await runReminders(inProcess('one', mail))
    moveTo('2021-01-04', '17:30')
    await runReminders(inProcess('one', mail))
    expect(mail.offered).toHaveLength(1)
    moveTo('2021-01-05')
    await runReminders(inProcess('one', mail))
    expect(mail.offered).toHaveLength(2)
    expect(mail.offered[1]?.key).not.toBe(mail.offered[0]?.key)
    expect(mail.offered[1]?.text).toContain('Over 27 dagen')
  })

  test('for good is shown, and goes again only when a person says so', async () => {
    const id = await anAgreement()
    moveTo('2021-01-04')
    const mail = transportThat({ outcome: 'refused', reason: 'De mailserver weigert de mail: 550.' })
    await runReminders(inProcess('one', mail))
    await runReminders(inProcess('one', mail))
    expect(mail.offered).toHaveLength(1)
    expect(await deliveries()).toMatchObject([
      { state: 'failed', slot: null, trouble: 'De mailserver weigert de mail: 550.' },
    ])
    expect(await world.database.reminder.count({ where: { obligationId: id, state: 'failed' } })).toBe(1)
  })

  test('for want of an address is an error, not sent', async () => {
    await anAgreement()
    await world.database.user.update({ where: { id: userIdOf('utrecht') }, data: { mail: '' } })
    moveTo('2021-01-04')
    await runReminders(world)
    expect(world.mails).toEqual([])
    expect(await deliveries()).toMatchObject([
      { state: 'failed', trouble: 'Lieke Jansen heeft geen geldig e-mailadres.' },
    ])
  })
})

describe('what changes before a mail goes', () => {
  test('closes the item: nothing goes', async () => {
    const id = await anAgreement()
    moveTo('2021-01-04')
    await close(id)
    await runReminders(world)
    expect(world.mails).toEqual([])
  })

  test('closes the item after the server refused it for now: the delivery is void', async () => {
    const id = await anAgreement()
    moveTo('2021-01-04')
    const mail = transportThat(forNow)
    await runReminders(inProcess('one', mail))
    await close(id)
    moveTo('2021-01-04', '09:10')
    await runReminders(inProcess('one', mail))
    expect(mail.offered).toHaveLength(1)
    expect(await deliveries()).toMatchObject([{ state: 'void', slot: null }])
  })

  test('closes one of two items: what is left goes under a new key', async () => {
    const first = await anAgreement()
    await anAgreement({ wording: 'Utrecht nodigt de andere gemeenten uit.' })
    moveTo('2021-01-04')
    const mail = transportThat(forNow)
    await runReminders(inProcess('one', mail))
    await close(first)
    moveTo('2021-01-04', '09:10')
    await runReminders(inProcess('one', mail))
    await runReminders(inProcess('one', mail))
    expect(mail.offered).toHaveLength(2)
    expect(mail.offered[1]?.key).not.toBe(mail.offered[0]?.key)
    expect(mail.offered[1]?.text).not.toContain('analyse van de casuïstiek')
  })

  test('closes the item while its mail may have arrived: the same bytes go, once more', async () => {
    const id = await anAgreement()
    moveTo('2021-01-04')
    const mail = transportThat(unknown)
    await runReminders(inProcess('one', mail))
    await close(id)
    moveTo('2021-01-04', '09:10')
    await runReminders(inProcess('one', mail))
    expect(mail.offered[1]).toEqual(mail.offered[0])
    expect(await world.database.reminder.count({ where: { obligationId: id, state: 'sent' } })).toBe(1)
  })

  test('takes somebody away on the day itself: the secretariat hears instead', async () => {
    await anAgreement()
    await world.database.user.update({ where: { id: userIdOf('utrecht') }, data: { endsOn: '2021-01-03' } })
    moveTo('2021-01-04')
    await runReminders(world)
    await runReminders(world)
    expect(world.mails.map(({ to }) => to)).toEqual(['Sanne Bakker <sanne.bakker@jenv.example>'])
    expect(world.mails[0]?.text).toContain('niemand van Gemeente Utrecht deze afspraak in Gestand kan zien')
  })
})

describe('mail comes in moderation', () => {
  test('one mail carries what one person is to hear that day', async () => {
    await anAgreement()
    await anAgreement({ wording: 'Utrecht nodigt de andere gemeenten uit.' })
    moveTo('2021-01-04')
    await runReminders(world)
    expect(world.mails.map(({ subject }) => subject)).toEqual(['2 herinneringen: 2 afspraken'])
    expect(world.mails[0]?.attachments?.[0]?.content.match(/DTSTART;VALUE=DATE:20210201/g)).toHaveLength(2)
  })

  test('what comes due after that mail waits for the next working day', async () => {
    await anAgreement()
    moveTo('2021-01-04')
    await runReminders(world)
    await anAgreement({ wording: 'Utrecht belt vandaag nog.', term: { words: '5 januari 2021' } })
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
    moveTo('2021-01-05')
    await runReminders(world)
    expect(world.mails[1]?.text).toContain('Utrecht belt vandaag nog.')
  })

  test('a skipped week is caught up with one mail', async () => {
    await anAgreement()
    moveTo('2021-01-29')
    await runReminders(world)
    moveTo('2021-01-29', '12:00')
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
    expect(world.mails[0]?.text).toContain('Over 3 dagen eindigt de termijn van deze afspraak')
  })

  test.each(['2021-01-02', '2021-01-03', '2021-01-01'])('nothing goes on %s', async (day) => {
    await anAgreement({ term: { words: '4 januari 2021' } })
    moveTo(day, '12:00')
    await runReminders(world)
    expect(world.mails).toEqual([])
  })

  test('what an import brings that is past or at once lapses', async () => {
    await anAgreement({ term: { words: '6 november 2020' } })
    await anAgreement({ term: { words: '15 september 2020' } })
    expect(await lapsePast(world)).toBe(2)
    await runReminders(world)
    moveTo('2020-11-06')
    await runReminders(world)
    expect(world.mails).toEqual([])
  })

  test('no more than three chases follow a term that passed', async () => {
    await anAgreement()
    const days = ['2021-02-08', '2021-02-15', '2021-02-22', '2021-03-01', '2021-03-08', '2021-04-12']
    moveTo('2021-01-29')
    await runReminders(world)
    world.mails.length = 0
    for (const day of days) {
      moveTo(day)
      await runReminders(world)
    }
    expect(world.mails.map(({ subject }) => subject.slice(0, 7))).toEqual(['Te laat', 'Te laat', 'Te laat'])
  })
})
