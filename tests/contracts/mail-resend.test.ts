import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createResendTransport } from '#app/platform/mail-resend.server.ts'
import { aMail } from '#tests/support/mail-peers.ts'
import { startResendServer } from '#tests/support/resend-server.ts'
import type { ResendServer } from '#tests/support/resend-server.ts'

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
