import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMailbox } from '#app/platform/mail-mailbox.server.ts'
import { objectionToMail, parseAddress } from '#app/platform/mail.server.ts'
import type { Mail } from '#app/platform/mail.server.ts'
import { aMail, transports } from '#tests/support/mail-peers.ts'
import type { Peer } from '#tests/support/mail-peers.ts'

describe.each(transports)('the transport $name', ({ name, start }) => {
  let peer: Peer
  beforeEach(async () => void (peer = await start()))
  afterEach(() => peer.close())

  test('has no objection while the other end answers', async () => {
    expect(await peer.transport.objection()).toBeNull()
  })

  test('accepts a mail once and reports an id', async () => {
    const result = await peer.transport.handOver(aMail())
    expect(result).toEqual({ outcome: 'accepted', providerId: expect.stringMatching(/\S/) })
    expect(peer.arrived()).toHaveLength(1)
    expect(peer.arrived()[0]).toMatchObject({ messageId: '<delivery-1@gestand.example>' })
    expect(peer.arrived()[0]?.to).toContain('bureau@utrecht.example')
    expect(peer.arrived()[0]?.to).toContain('Łukasz')
  })

  test('carries diacritics, emoji, long lines and a very long subject intact', async () => {
    const sentence =
      'Coördinatie vóór de zomer: “geïndiceerde” vreemdelingen, één überzicht, Šemsa ğ ș 👩🏽‍⚖️ = 50 % € 3,–'
    const mail = aMail({
      subject: `Herinnering: ${`${sentence} `.repeat(9).trim()}`,
      text: `${sentence}\n\n${sentence.repeat(40)}\n.\n..\nFrom hier\n`,
      html: `<p lang="nl">${sentence}</p>\n<p>${sentence.repeat(40)}</p>`,
    })
    await peer.transport.handOver(mail)
    const [arrived] = peer.arrived()
    expect(arrived?.subject).toBe(mail.subject)
    expect(arrived?.text.trimEnd()).toBe(mail.text.trimEnd())
    expect(arrived?.html.trimEnd()).toBe(mail.html)
  })

  test('carries an attachment, its own headers and the address for answers', async () => {
    const content = 'BEGIN:VCALENDAR\r\nSUMMARY:Besluit – vóór het reces\r\nEND:VCALENDAR\r\n'
    await peer.transport.handOver(
      aMail({
        replyTo: 'lvv@gestand.example',
        headers: { 'Auto-Submitted': 'auto-generated', References: '<item-7@gestand.example>' },
        attachments: [
          { filename: 'besluit – één.ics', contentType: 'text/calendar; charset=utf-8', content },
        ],
      }),
    )
    const [arrived] = peer.arrived()
    expect(arrived?.attachments).toHaveLength(1)
    expect(arrived?.attachments[0]?.filename).toBe('besluit – één.ics')
    expect(arrived?.attachments[0]?.contentType).toContain('text/calendar')
    expect(arrived?.attachments[0]?.content.replace(/\r\n/g, '\n')).toBe(content.replace(/\r\n/g, '\n'))
    expect(arrived?.header('Auto-Submitted')).toBe('auto-generated')
    expect(arrived?.header('References')).toBe('<item-7@gestand.example>')
    if (name !== 'mailbox') expect(arrived?.header('Reply-To')).toBe('lvv@gestand.example')
  })

  test('makes no second mail of the same one, or gives both the same Message-ID and bytes', async () => {
    const mail = aMail({ writtenAt: new Date('2021-01-04T08:00:00Z') })
    expect(await peer.transport.handOver(mail)).toMatchObject({ outcome: 'accepted' })
    expect(await peer.transport.handOver(mail)).toMatchObject({ outcome: 'accepted' })
    expect(new Set(peer.arrived().map((arrived) => arrived.messageId))).toEqual(new Set([mail.messageId]))
    expect(peer.arrived()).toHaveLength(name.startsWith('smtp') ? 2 : 1)
  })

  test.each<[string, Partial<Mail>]>([
    ['the recipient', { to: 'a@b.example\r\nBcc: c@d.example' }],
    ['the sender', { from: 'Gestand <a@b.example>\nBcc: c@d.example' }],
    ['the address for answers', { replyTo: 'a@b.example\r' }],
    ['the subject', { subject: 'Herinnering\r\nBcc: c@d.example' }],
    ['a header', { headers: { 'X-Kop': 'a\r\nBcc: c@d.example' } }],
    ['the name of a header', { headers: { 'X-Kop\r\nBcc': 'c@d.example' } }],
    [
      'the name of a file',
      { attachments: [{ filename: 'a\r\nb.ics', contentType: 'text/calendar', content: '' }] },
    ],
  ])('refuses a line break in %s', async (_, traits) => {
    expect(await peer.transport.handOver(aMail(traits))).toEqual({
      outcome: 'refused',
      reason: expect.stringMatching(/regeleinde|kop/),
    })
    expect(peer.arrived()).toHaveLength(0)
  })

  test.each(['', 'geen adres', 'a@b.example, c@d.example', 'Naam <>', '<a@b.example> <c@d.example>'])(
    'refuses the recipient “%s”',
    async (to) => {
      expect(await peer.transport.handOver(aMail({ to }))).toMatchObject({ outcome: 'refused' })
      expect(peer.arrived()).toHaveLength(0)
    },
  )
})

describe.each(transports.slice(1))('the transport $name, in trouble,', ({ start }) => {
  let peer: Peer
  beforeEach(async () => void (peer = await start()))
  afterEach(() => peer.close())

  test('passes on a refusal for now, after which the same mail can go', async () => {
    peer.refuseNext?.('for now')
    expect(await peer.transport.handOver(aMail())).toEqual({
      outcome: 'refused-for-now',
      reason: expect.stringMatching(/451|503/),
      retryAfterSeconds: null,
    })
    expect(await peer.transport.handOver(aMail())).toMatchObject({ outcome: 'accepted' })
    expect(peer.arrived()).toHaveLength(1)
  })

  test('passes on a refusal for good, with the code', async () => {
    peer.refuseNext?.('for good')
    expect(await peer.transport.handOver(aMail())).toEqual({
      outcome: 'refused',
      reason: expect.stringMatching(/550|422/),
    })
    expect(peer.arrived()).toHaveLength(0)
  })

  test('does not know what became of a mail whose answer is lost', async () => {
    peer.loseNextAnswer?.()
    expect(await peer.transport.handOver(aMail())).toMatchObject({ outcome: 'unknown' })
    expect(peer.arrived()).toHaveLength(1)
  })

  test('keeps a mail for later when the other end is dead, and says so', async () => {
    await peer.die?.()
    expect(await peer.transport.handOver(aMail())).toEqual({
      outcome: 'refused-for-now',
      reason: expect.stringMatching(/niet bereikbaar \(ECONNREFUSED\)/),
      retryAfterSeconds: null,
    })
    expect(await peer.transport.objection()).toMatch(/niet bereikbaar \(ECONNREFUSED\)/)
  })
})

test('a mailbox that cannot keep a mail does not know what became of it', async () => {
  const mailbox = createMailbox(() => Promise.reject(new Error('database away')))
  expect(await mailbox.handOver(aMail())).toMatchObject({ outcome: 'unknown' })
})

test.each([
  ['a@b.nl', { name: '', address: 'a@b.nl' }],
  [' Jan Łański <a@b.nl> ', { name: 'Jan Łański', address: 'a@b.nl' }],
  ['"Vries, P. de" <a@b.nl>', { name: 'Vries, P. de', address: 'a@b.nl' }],
  ['Vries, P. de <a@b.nl>', { name: 'Vries, P. de', address: 'a@b.nl' }],
  ['a@b@c.nl', null],
  ['a b@c.nl', null],
])('the address “%s” is read as %o', (text, expected) => expect(parseAddress(text)).toEqual(expected))

test.each<[Partial<Mail>, RegExp]>([
  [{ key: '' }, /sleutel/],
  [{ key: 'x'.repeat(257) }, /sleutel/],
  [{ messageId: 'delivery-1' }, /Message-ID/],
  [{ headers: { Bcc: 'c@d.example' } }, /kop met een naam/],
  [{ headers: { 'content-type': 'text/html' } }, /kop met een naam/],
])('the mail with %o meets an objection', (traits, objection) => {
  expect(objectionToMail(aMail(traits))).toMatch(objection)
})
