import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMailbox } from '#app/platform/mail-mailbox.server.ts'
import { createResendTransport } from '#app/platform/mail-resend.server.ts'
import { createSmtpTransport } from '#app/platform/mail-smtp.server.ts'
import { objectionToMail, parseAddress } from '#app/platform/mail.server.ts'
import type { Mail } from '#app/platform/mail.server.ts'
import { aMail, transports } from '../support/mail-peers.ts'
import type { Peer } from '../support/mail-peers.ts'
import { startResendServer } from '../support/resend-server.ts'
import type { ResendServer } from '../support/resend-server.ts'
import { startSmtpServer } from '../support/smtp-server.ts'
import type { TestSmtpServer } from '../support/smtp-server.ts'

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

describe('over SMTP', () => {
  let server: TestSmtpServer
  beforeEach(
    async () => void (server = await startSmtpServer({ credentials: { user: 'gestand', pass: 'geheim' } })),
  )
  afterEach(() => server.close())
  const transport = (url = server.url) => createSmtpTransport({ url, timeoutMs: 500 })

  test('the credentials of the address are used', async () => {
    await transport().handOver(aMail())
    expect(server.messages[0]).toMatchObject({
      user: 'gestand',
      envelope: { from: 'gestand@gestand.example', to: ['bureau@utrecht.example'] },
    })
  })

  test('wrong credentials are our own fault: the mail waits, and nothing secret is said', async () => {
    const wrong = transport(server.url.replace('geheim', 'verkeerd'))
    const result = await wrong.handOver(aMail())
    expect(result).toMatchObject({ outcome: 'refused-for-now', reason: expect.stringContaining('535') })
    expect(JSON.stringify(result)).not.toMatch(/verkeerd|geheim/)
    expect(await wrong.objection()).toBe('De mailserver accepteert onze inloggegevens niet (535).')
  })

  test('a refusal quotes the server without our secrets', async () => {
    server.trouble.push({ kind: 'refuse', code: 554, at: 'body', message: 'Spam from gestand:geheim' })
    const result = await transport().handOver(aMail())
    expect(result).toEqual({
      outcome: 'refused',
      reason: 'De mailserver weigert de mail: 554 Spam from …:….',
    })
  })

  test.each([
    [{ kind: 'drop', at: 'recipient' }, 'refused-for-now'],
    [{ kind: 'drop', at: 'body' }, 'unknown'],
    [{ kind: 'delay', ms: 900 }, 'unknown'],
    [{ kind: 'refuse', code: 452, at: 'body' }, 'refused-for-now'],
    [{ kind: 'refuse', code: 421, at: 'recipient' }, 'refused-for-now'],
  ] as const)('%o makes the hand-over %s', async (trouble, outcome) => {
    server.trouble.push(trouble)
    expect(await transport().handOver(aMail())).toMatchObject({ outcome })
  })

  test('the same mail is the same bytes, its date included', async () => {
    const mail = aMail({
      writtenAt: new Date('2021-01-04T08:00:00Z'),
      attachments: [{ filename: 'a.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
    })
    await transport().handOver(mail)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    await transport().handOver(mail)
    const [first, second] = server.messages
    expect(first?.headers.date).toBe('Mon, 04 Jan 2021 08:00:00 +0000')
    expect(second?.raw.equals(first?.raw ?? Buffer.alloc(0))).toBe(true)
  })
})

describe('over Resend', () => {
  let server: ResendServer
  let now: Date
  beforeEach(async () => {
    now = new Date('2021-01-04T09:00:00Z')
    server = await startResendServer({ apiKey: 're_geheim', now: () => now })
  })
  afterEach(() => server.close())
  const transport = (apiKey = 're_geheim') =>
    createResendTransport({ apiKey, baseUrl: `${server.url}/`, timeoutMs: 500 })

  test('a key is remembered for 24 hours', async () => {
    const first = await transport().handOver(aMail())
    now = new Date('2021-01-05T08:59:59Z')
    expect(await transport().handOver(aMail())).toEqual(first)
    now = new Date('2021-01-05T09:00:00Z')
    expect(await transport().handOver(aMail())).not.toEqual(first)
    expect(server.mails).toHaveLength(2)
  })

  test('another mail under the same key is refused', async () => {
    await transport().handOver(aMail())
    const result = await transport().handOver(aMail({ subject: 'Iets anders' }))
    expect(result).toEqual({
      outcome: 'refused',
      reason: 'Onder deze sleutel is al een andere mail aangeboden (409, invalid_idempotent_request).',
    })
  })

  test('the same key while the first is under way is not known yet', async () => {
    server.trouble.push({ kind: 'delay', ms: 300 })
    const first = transport().handOver(aMail())
    await expect.poll(() => server.attempts.length).toBe(1)
    expect(await transport().handOver(aMail())).toMatchObject({ outcome: 'unknown' })
    expect(await first).toMatchObject({ outcome: 'accepted' })
    expect(server.mails).toHaveLength(1)
  })

  test('a full house says how long to wait', async () => {
    const headers = { 'retry-after': '7' }
    server.trouble.push({ kind: 'answer', status: 429, name: 'rate_limit_exceeded', headers })
    expect(await transport().handOver(aMail())).toEqual({
      outcome: 'refused-for-now',
      reason: 'Resend vraagt om te wachten (429, rate_limit_exceeded).',
      retryAfterSeconds: 7,
    })
  })

  test.each([
    [{ kind: 'hang' }, 'unknown'],
    [{ kind: 'no-id' }, 'unknown'],
    [{ kind: 'drop', accepted: false }, 'unknown'],
    [{ kind: 'answer', status: 500, name: 'internal_server_error' }, 'refused-for-now'],
    [{ kind: 'answer', status: 504, name: 'application_error' }, 'unknown'],
    [{ kind: 'answer', status: 429, name: 'daily_quota_exceeded' }, 'refused-for-now'],
    [{ kind: 'answer', status: 403, name: 'validation_error' }, 'refused'],
  ] as const)('%o makes the hand-over %s', async (trouble, outcome) => {
    server.trouble.push(trouble)
    expect(await transport().handOver(aMail())).toMatchObject({ outcome })
  })

  test('after a lost answer the same key brings the first answer and no second mail', async () => {
    server.trouble.push({ kind: 'hang' })
    expect(await transport().handOver(aMail())).toMatchObject({ outcome: 'unknown' })
    expect(await transport().handOver(aMail())).toEqual({ outcome: 'accepted', providerId: 'mail-1' })
    expect(server.mails).toHaveLength(1)
  })

  test('a wrong key is our own fault: the mail waits, and the key is not said', async () => {
    const wrong = transport('re_verkeerd')
    const result = await wrong.handOver(aMail())
    expect(result).toMatchObject({ outcome: 'refused-for-now' })
    expect(JSON.stringify(result)).not.toContain('re_')
    expect(await wrong.objection()).toBe('Resend accepteert onze sleutel niet (invalid_api_key).')
  })
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
])('the mail with %o meets an objection', (traits, objection) => {
  expect(objectionToMail(aMail(traits))).toMatch(objection)
})
