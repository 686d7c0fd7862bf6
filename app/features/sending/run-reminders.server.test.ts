import { afterEach, describe, expect, test } from 'vitest'
import { createResendTransport } from '#app/platform/mail-resend.server.ts'
import { createSmtpTransport } from '#app/platform/mail-smtp.server.ts'
import { organisations } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import {
  aDecision,
  anAgreement,
  forNow,
  inProcess,
  moveTo,
  refused,
  transportThat,
} from '#tests/support/reminders.ts'
import { startResendServer } from '#tests/support/resend-server.ts'
import { startSmtpServer } from '#tests/support/smtp-server.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { runReminders } from './run-reminders.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const closers: (() => Promise<void>)[] = []
const deliveries = () => world.database.delivery.findMany({ orderBy: { nextAttemptAt: 'asc' } })

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

describe('four weeks before the decision of February 2021', () => {
  test('the reminder arrives once, at the secretariat', async () => {
    const id = await aDecision(world)
    moveTo(world, '2021-01-04', '08:59')
    await runReminders(world)
    expect(world.mails).toEqual([])
    moveTo(world, '2021-01-04')
    await runReminders(world)
    await runReminders(world)
    await runReminders(inProcess(world, 'another'))
    expect(world.mails).toMatchObject([
      {
        to: 'Sanne Bakker <sanne.bakker@jenv.example>',
        subject: 'Herinnering: vervolgbesluit “Besluiten hoe de landelijke opvang verdergaat.”',
        headers: { 'Auto-Submitted': 'auto-generated', References: expect.stringContaining(id) },
      },
    ])
    expect(world.mails[0]?.text).toContain('Over vier weken begint de periode voor dit besluit')
    expect(world.mails[0]?.text).toContain('februari 2021 (1–28 februari 2021)')
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
    await aDecision(world)
    await anAgreement(world)
    moveTo(world, '2021-01-04')
    await Promise.all([runReminders(inProcess(world, 'one')), runReminders(inProcess(world, 'two'))])
    await Promise.all([runReminders(inProcess(world, 'one')), runReminders(inProcess(world, 'two'))])
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
    await aDecision(world)
    moveTo(world, '2021-01-04')
    await runReminders(inProcess(world, 'one', mail))
    await runReminders(inProcess(world, 'two', mail))
    expect(server.messages.map(({ envelope }) => envelope.to)).toEqual([['sanne.bakker@jenv.example']])
    const [delivery] = await deliveries()
    expect(server.messages[0]?.headers['message-id']).toBe(`<${delivery?.id}@gestand.test>`)
    expect(server.messages[0]?.headers['auto-submitted']).toBe('auto-generated')
  })

  test('a lost answer of Resend is repeated with the same bytes under the same key', async () => {
    const server = await startResendServer({ apiKey: 're_test', now: () => world.clock.now() })
    const mail = createResendTransport({ apiKey: 're_test', baseUrl: server.url, timeoutMs: 2_000 })
    closers.push(mail.close, server.close)
    await anAgreement(world)
    moveTo(world, '2021-01-04')
    server.trouble.push({ kind: 'drop', accepted: true })
    await runReminders(inProcess(world, 'one', mail))
    expect(await deliveries()).toMatchObject([{ state: 'waiting', inDoubt: true }])
    moveTo(world, '2021-01-04', '09:07')
    await runReminders(inProcess(world, 'two', mail))
    expect(await deliveries()).toMatchObject([{ state: 'sent', inDoubt: false, attempts: 2 }])
    expect(server.mails).toHaveLength(1)
    expect(server.attempts).toHaveLength(2)
    expect(server.attempts[1]).toEqual(server.attempts[0])
  })
})

describe('a process that stops', () => {
  test('between the hand-over and writing it down repeats the same mail under the same key', async () => {
    await anAgreement(world)
    moveTo(world, '2021-01-04')
    const mail = transportThat('crash')
    await expect(runReminders(inProcess(world, 'one', mail))).rejects.toThrow('the process stops here')
    moveTo(world, '2021-01-04', '09:04')
    await runReminders(inProcess(world, 'two', mail))
    expect(mail.offered).toHaveLength(1)
    moveTo(world, '2021-01-04', '09:06')
    await runReminders(inProcess(world, 'two', mail))
    await runReminders(inProcess(world, 'two', mail))
    expect(mail.offered).toHaveLength(2)
    expect(mail.offered[1]).toEqual(mail.offered[0])
    expect(await deliveries()).toMatchObject([{ state: 'sent' }])
  })

  test('for a day leaves what it may have sent to a person', async () => {
    await anAgreement(world)
    moveTo(world, '2021-01-04')
    const mail = transportThat('crash')
    await expect(runReminders(inProcess(world, 'one', mail))).rejects.toThrow()
    moveTo(world, '2021-01-05', '09:00')
    await runReminders(inProcess(world, 'two', mail))
    expect(mail.offered).toHaveLength(1)
    expect(await deliveries()).toMatchObject([{ state: 'uncertain' }])
  })
})

describe('a mail that is refused', () => {
  test('for now goes again later, as it was', async () => {
    await anAgreement(world)
    moveTo(world, '2021-01-04')
    const mail = transportThat(forNow, forNow)
    await runReminders(inProcess(world, 'one', mail))
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered).toHaveLength(1)
    moveTo(world, '2021-01-04', '09:07')
    await runReminders(inProcess(world, 'one', mail))
    moveTo(world, '2021-01-04', '09:15')
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered).toHaveLength(2)
    moveTo(world, '2021-01-04', '09:26')
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered.map(({ key }) => key)).toEqual(Array(3).fill(mail.offered[0]?.key))
    expect(mail.offered[2]).toEqual(mail.offered[0])
    expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 3, trouble: null }])
  })

  test('for now is written anew the next day, under a new key', async () => {
    await anAgreement(world)
    moveTo(world, '2021-01-04', '16:58')
    const mail = transportThat(forNow)
    await runReminders(inProcess(world, 'one', mail))
    moveTo(world, '2021-01-04', '17:30')
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered).toHaveLength(1)
    moveTo(world, '2021-01-05')
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered).toHaveLength(2)
    expect(mail.offered[1]?.key).not.toBe(mail.offered[0]?.key)
    expect(mail.offered[1]?.text).toContain('Over 27 dagen')
  })

  test('for good is shown, and goes again only when a person says so', async () => {
    const id = await anAgreement(world)
    moveTo(world, '2021-01-04')
    const mail = transportThat(refused)
    await runReminders(inProcess(world, 'one', mail))
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered).toHaveLength(1)
    expect(await deliveries()).toMatchObject([
      { state: 'failed', slot: null, trouble: 'De mailserver weigert de mail: 550.' },
    ])
    expect(await world.database.reminder.count({ where: { obligationId: id, state: 'failed' } })).toBe(1)
  })

  test('for want of an address is an error, not sent', async () => {
    await anAgreement(world)
    await world.database.user.update({ where: { id: userIdOf('utrecht') }, data: { mail: '' } })
    moveTo(world, '2021-01-04')
    await runReminders(world)
    expect(world.mails).toEqual([])
    expect(await deliveries()).toMatchObject([
      { state: 'failed', trouble: 'Lieke Jansen heeft geen geldig e-mailadres.' },
    ])
  })
})
