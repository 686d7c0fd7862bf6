import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSmtpTransport } from '#app/platform/mail-smtp.server.ts'
import { aMail } from '#tests/support/mail-peers.ts'
import { startSmtpServer } from '#tests/support/smtp-server.ts'
import type { TestSmtpServer } from '#tests/support/smtp-server.ts'

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

  test('a connection that the server closed meanwhile is replaced, and the mail goes once', async () => {
    const out = transport()
    expect(await out.handOver(aMail({ key: 'one' }))).toMatchObject({ outcome: 'accepted' })
    server.hangUp()
    expect(await out.handOver(aMail({ key: 'two' }))).toMatchObject({ outcome: 'accepted' })
    expect(server.messages).toHaveLength(2)
    await out.close()
  })

  test('mails one after the other share a connection, and a refusal ends it', async () => {
    const out = transport()
    for (const key of ['one', 'two', 'three']) await out.handOver(aMail({ key }))
    expect(server.connected()).toBe(1)
    server.trouble.push({ kind: 'refuse', code: 550, at: 'recipient' })
    expect(await out.handOver(aMail())).toMatchObject({ outcome: 'refused' })
    expect(await out.handOver(aMail())).toMatchObject({ outcome: 'accepted' })
    expect(server.connected()).toBe(2)
    await out.close()
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
