import { describe, expect, test } from 'vitest'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { recordNotice } from '#app/features/extensions/record-notice.server.ts'
import { refuseExtension } from '#app/features/extensions/refuse-extension.server.ts'
import { withdrawExtension } from '#app/features/extensions/withdraw-extension.server.ts'
import { lapsePast } from '#app/features/planning/lapse-past.server.ts'
import { savePreferences } from '#app/features/preferences/save-preferences.server.ts'
import { organisations, type CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { useExtensionCase } from '#tests/support/extension-case.ts'
import { forNow, inProcess, moveTo, refused, transportThat, unknown } from '#tests/support/reminders.ts'
import { actor } from '#tests/support/test-world.ts'
import { runReminders } from './run-reminders.server.ts'
import { takeMailReport } from './take-mail-report.server.ts'

const { world, it, ask, grant, give, sentencesFor } = useExtensionCase()
const subjects = () => world.mails.map(({ to, subject }) => `${to.split(' <')[0]}: ${subject}`)
const states = async () =>
  (await world.database.notice.findMany({ orderBy: [{ kind: 'asc' }, { recipientId: 'asc' }] })).map(
    ({ kind, state }) => `${kind} ${state}`,
  )
const wording = 'afspraak “Amsterdam en Utrecht tellen de plekken.”'
const told = {
  organisationId: organisations.utrecht.id,
  addressee: '',
  means: 'mail',
  reference: '',
} as const

function prefer(key: CastKey, change: Partial<Parameters<typeof savePreferences>[2]>) {
  const usual = { mails: 'digest', hour: 9, announcements: 'yes' } as const
  const absence = { weekdays: [1, 2, 3, 4, 5], absentFrom: null, absentUntil: null, standIn: null }
  return savePreferences(world, actor(key), { ...usual, ...absence, news: 'yes', version: 1, ...change })
}

describe('uitstel that was asked', () => {
  test('is told once to who decides, with the term and the reason, and nobody else', async () => {
    await ask()
    await runReminders(world)
    await runReminders(inProcess(world, 'another'))
    expect(subjects()).toEqual([`Sanne Bakker: Uitstel gevraagd: ${wording}`])
    const text = world.mails[0]?.text ?? ''
    expect(text).toContain('Gemeente Amsterdam vraagt uitstel voor deze afspraak')
    expect(text).toContain('Gevraagde termijn: mei 2021 (1–31 mei 2021)')
    expect(text).toContain('Reden: De telling loopt uit.')
    expect(text).toContain(`http://gestand.test/afspraken/${it.id}`)
    expect(world.mails[0]?.headers).not.toHaveProperty('List-Unsubscribe')
    expect(await states()).toEqual(['extension_asked sent'])
    expect(await sentencesFor('secretariat')).toContain(
      'Gestand stuurde een bericht aan Sanne Bakker over gevraagd uitstel.',
    )
    expect((await sentencesFor('utrecht')).join()).not.toContain('uitstel')
  })

  test('is told in the history of the ministry as not arrived, where its mail came back', async () => {
    await ask()
    const transport = transportThat({ outcome: 'accepted', providerId: 'mail-1' })
    await runReminders({ ...world, mail: transport })
    const bounce = { key: 'report 1', kind: 'bounced', permanent: true, detail: '550' } as const
    const mail = { providerId: 'mail-1' }
    await takeMailReport(world, { ...bounce, mail, reportedAt: world.clock.now() })
    expect(await states()).toEqual(['extension_asked failed'])
    const sentence =
      'Gestand hoorde dat een bericht aan Sanne Bakker over gevraagd uitstel niet is aangekomen.'
    expect(await sentencesFor('secretariat')).toContain(sentence)
    expect(await sentencesFor('amsterdam')).not.toContain(sentence)
  })

  test('is answered by mail to the address of the dossier, once it has one', async () => {
    const [found] = await world.database.obligation.findMany({ where: { id: it.id } })
    await ask()
    await world.database.dossier.update({
      where: { id: found?.dossierId ?? '' },
      data: { mail: 'lvv@ministerie.example' },
    })
    await runReminders(world)
    expect(world.mails.map(({ replyTo }) => replyTo)).toEqual(['lvv@ministerie.example'])
  })

  test('is told no more once it was withdrawn, refused or overtaken', async () => {
    const request = await ask()
    await withdrawExtension(world, actor('amsterdam'), { id: request })
    await runReminders(world)
    expect(world.mails).toEqual([])
    expect(await states()).toEqual(['extension_asked void'])
  })

  test('is told no more once the item is closed', async () => {
    await ask()
    await settleAgreement(world, actor('secretariat'), {
      id: it.id,
      version: 1,
      on: '2020-11-10',
      settlement: 'Geteld.',
    })
    await runReminders(world)
    expect(subjects().filter((subject) => subject.includes('Uitstel'))).toEqual([])
    expect(await states()).toEqual(['extension_asked void'])
  })

  test('comes from the hour that its reader chose, and not again when it was told that day', async () => {
    await prefer('secretariat', { hour: 11 })
    await ask()
    await runReminders(world)
    expect(world.mails).toEqual([])
    moveTo(world, '2020-11-10', '11:00')
    await runReminders(world)
    expect(subjects()).toHaveLength(1)
    await ask('utrecht')
    await runReminders(world)
    expect(subjects()).toHaveLength(1)
    moveTo(world, '2020-11-11', '11:00')
    await runReminders(world)
    expect(subjects()).toHaveLength(2)
  })
})

describe('an answer', () => {
  test('goes to who asked, with what was answered, and to who was told, with the term only', async () => {
    const request = await ask()
    await grant(request, 'secretariat', {
      words: 'april 2021',
      answer: 'April moet lukken.',
      sharedReason: 'De telling duurt langer.',
      notice: { ...told, toldOn: '2020-11-10' },
    })
    await runReminders(world)
    await runReminders(world)
    expect(subjects().sort()).toEqual([
      `Fatima Yıldız: Uitstel verleend, met een andere termijn: ${wording}`,
      `Lieke Jansen: Uitstel verleend: ${wording}`,
    ])
    const [other, asker] = [...world.mails].sort((one) => (one.to.startsWith('Lieke') ? -1 : 1))
    expect(asker?.text).toContain('met een andere termijn dan u vroeg')
    expect(asker?.text).toContain('Toelichting: April moet lukken.')
    expect(other?.text).toContain('Toelichting: De telling duurt langer.')
    for (const secret of ['Amsterdam vraagt', 'April moet', 'telling loopt uit', 'mei 2021'])
      expect(`${other?.subject} ${other?.text}`).not.toContain(secret)
    expect(other?.headers?.['List-Unsubscribe']).toMatch(/^<http:\/\/gestand.test\/afmelden\/.*een-klik>$/)
    expect(asker?.headers).not.toHaveProperty('List-Unsubscribe')
  })

  test('that refuses goes to who asked only', async () => {
    await refuseExtension(world, actor('secretariat'), { id: await ask(), reason: 'Het kan niet later.' })
    await runReminders(world)
    expect(world.mails.map(({ to }) => to)).toEqual([expect.stringContaining('@amsterdam.example')])
    expect(world.mails[0]?.text).toContain('Reden: Het kan niet later.')
    expect(await states()).toEqual(['extension_asked void', 'extension_answered sent'])
  })

  test('is told to a party that is added later, and not again to who heard of it', async () => {
    await give('secretariat', { notice: { ...told, toldOn: '2020-11-10' } })
    await runReminders(world)
    const { id } = await world.database.extension.findFirstOrThrow()
    const notice = { ...told, organisationId: organisations.amsterdam.id, toldOn: '2020-11-10' }
    await recordNotice(world, actor('secretariat'), { id, notice })
    moveTo(world, '2020-11-11')
    await runReminders(world)
    expect(world.mails.map(({ to }) => to.split('@')[1])).toEqual(['utrecht.example>', 'amsterdam.example>'])
  })

  test('stays out of the mail of who wants no news, unless they asked', async () => {
    await prefer('utrecht', { news: 'no' })
    await prefer('amsterdam', { news: 'no' })
    await grant(await ask(), 'secretariat', { notice: { ...told, toldOn: '2020-11-10' } })
    await runReminders(world)
    expect(world.mails.map(({ to }) => to.split('@')[1])).toEqual(['amsterdam.example>'])
  })
})

describe('a notice is sent as a reminder is', () => {
  test('in one mail with what is due that day, the question before the news', async () => {
    moveTo(world, '2021-02-22', '08:00')
    await refuseExtension(world, actor('secretariat'), {
      id: await ask('utrecht'),
      reason: 'Het kan niet later.',
    })
    moveTo(world, '2021-02-22')
    await runReminders(world)
    const mails = world.mails.filter(({ to }) => to.startsWith('Lieke'))
    expect(mails.map(({ subject }) => subject)).toEqual(['1 herinnering: 1 afspraak, en 1 bericht'])
    expect(mails[0]?.text).toMatch(
      /Graag uw antwoord\n=+\n\n1\. .*Nieuws\n=+\n\n2\. Het uitstel .* is geweigerd/s,
    )
    expect(mails[0]?.headers).not.toHaveProperty('List-Unsubscribe')
  })

  test('one mail for each item where somebody chose that, the question first', async () => {
    await prefer('secretariat', { mails: 'single' })
    await ask()
    await ask('utrecht')
    await runReminders(world)
    expect(subjects()).toEqual(['Sanne Bakker: 2 herinneringen: 2 afspraken'])
  })

  test('the same bytes again under the same key after a lost answer', async () => {
    await ask()
    const mail = transportThat(unknown)
    await runReminders(inProcess(world, 'one', mail))
    expect(await states()).toEqual(['extension_asked waiting'])
    moveTo(world, '2020-11-10', '10:20')
    await runReminders(inProcess(world, 'two', mail))
    expect(mail.offered).toHaveLength(2)
    expect(mail.offered[1]).toEqual(mail.offered[0])
    expect(await states()).toEqual(['extension_asked sent'])
  })

  test('anew the next day where it certainly went nowhere, and void where it was undone meanwhile', async () => {
    const request = await ask()
    const mail = transportThat(forNow, forNow)
    moveTo(world, '2020-11-10', '16:58')
    await runReminders(inProcess(world, 'one', mail))
    await withdrawExtension(world, actor('amsterdam'), { id: request })
    moveTo(world, '2020-11-11')
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered).toHaveLength(1)
    expect(await states()).toEqual(['extension_asked void'])
  })

  test('failed where it is refused for good, and shown to the secretariat', async () => {
    await ask()
    await runReminders(inProcess(world, 'one', transportThat(refused)))
    expect(await states()).toEqual(['extension_asked failed'])
    expect(await sentencesFor('secretariat')).toContain(
      'Gestand kon een bericht aan Sanne Bakker over gevraagd uitstel niet versturen.',
    )
  })

  test('not where it was loaded with a demo or an import', async () => {
    await ask()
    expect(await lapsePast(world)).toBe(1)
    await runReminders(world)
    expect(world.mails).toEqual([])
    expect(await states()).toEqual(['extension_asked lapsed'])
  })

  test('to nobody who may not see the item any more', async () => {
    await ask()
    await world.database.roleAssignment.updateMany({
      where: { userId: userIdOf('secretariat') },
      data: { endsOn: '2020-11-09' },
    })
    await runReminders(world)
    expect(world.mails).toEqual([])
    expect(await states()).toEqual(['extension_asked void'])
  })
})
