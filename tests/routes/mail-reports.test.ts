import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { createClock } from '#app/platform/clock.server.ts'
import { aDecision, moveTo, transportThat } from '#tests/support/reminders.ts'
import { serveApp } from '#tests/support/serve-app.ts'
import { useTestWorld } from '#tests/support/test-world.ts'

const key = Buffer.from('a key of thirty-two bytes, agreed').toString('base64')
const bounceSecret = 'agreed with the mail server, long enough'
const world = useTestWorld('2020-11-05T10:00')
let app: Awaited<ReturnType<typeof serveApp>>
beforeAll(async () => {
  world.settings = { ...world.settings, resendWebhookSecret: `whsec_${key}`, bounceSecret }
  app = await serveApp(world)
})
afterAll(() => app.close())

async function sendOne(): Promise<string> {
  await aDecision(world)
  moveTo(world, '2021-01-04')
  await runReminders({ ...world, mail: transportThat({ outcome: 'accepted', providerId: 'mail-1' }) })
  return (await world.database.delivery.findFirstOrThrow()).id
}
const state = async () => (await world.database.delivery.findFirstOrThrow()).state

/** As Resend sends it; `secondsAgo` by the clock of the world outside. */
function post(
  event: unknown,
  traits: { secondsAgo?: number; with?: string; id?: string; changed?: boolean } = {},
) {
  const body = JSON.stringify(event)
  const id = traits.id ?? 'msg_1'
  const timestamp = String(Math.floor(createClock().now().getTime() / 1000) - (traits.secondsAgo ?? 0))
  const signature = createHmac('sha256', Buffer.from(traits.with ?? key, 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')
  return fetch(`${app.url}/meldingen/resend`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': timestamp,
      'svix-signature': `v1,${signature}`,
    },
    body: traits.changed ? body.replace('mail-1', 'mail-2') : body,
  })
}

const bounced = {
  type: 'email.bounced',
  created_at: '2021-01-04T08:05:00.000Z',
  data: { email_id: 'mail-1', bounce: { type: 'Permanent', message: 'no such mailbox' } },
}

describe('what Resend reports', () => {
  test('is taken once', async () => {
    await sendOne()
    const first = await post(bounced)
    expect([first.status, await first.json()]).toEqual([200, { taken: true }])
    const again = await post(bounced)
    expect([again.status, await again.json()]).toEqual([200, { taken: false }])
    expect(await state()).toBe('failed')
  })

  test.each([
    ['signed by another', { with: Buffer.from('another key of thirty-two bytes.').toString('base64') }],
    ['changed on its way', { changed: true }],
    ['sent again after ten minutes', { secondsAgo: 600 }],
    ['of the future', { secondsAgo: -600 }],
  ])('is not taken when it is %s', async (_name, traits) => {
    await sendOne()
    expect((await post(bounced, traits)).status).toBe(401)
    expect(await state()).toBe('sent')
  })

  test.each([{ type: 'email.opened', data: {} }, { type: 'email.bounced' }, [], 'x'])(
    'is let be when it says nothing about the way of a mail: %j',
    async (event) => expect((await post(event)).status).toBe(200),
  )

  test('without a signature is not taken', async () => {
    const response = await fetch(`${app.url}/meldingen/resend`, { method: 'POST', body: '{' })
    expect(response.status).toBe(401)
  })
})

/** As a mail server writes it (RFC 3464), with the headers of what came back. */
function bounceOf(deliveryId: string, { action = 'failed', host = 'gestand.test' } = {}): string {
  return [
    'From: MAILER-DAEMON@mail.example',
    'To: gestand@demo.example',
    'Message-ID: <bounce-1@mail.example>',
    'Date: Mon, 4 Jan 2021 09:02:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'It did not arrive.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example',
    '',
    'Final-Recipient: rfc822; sanne.bakker@jenv.example',
    `Action: ${action}`,
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 no such',
    ' mailbox',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Herinnering',
    `Message-ID: <${deliveryId}@${host}>`,
    '--b--',
    '',
  ].join('\r\n')
}

function bring(mail: string, traits: { secret?: string; type?: string } = {}) {
  return fetch(`${app.url}/meldingen/bounce`, {
    method: 'POST',
    headers: {
      // What curl says of anything that it is not told about.
      'content-type': traits.type ?? 'application/x-www-form-urlencoded',
      authorization: `Bearer ${traits.secret ?? bounceSecret}`,
    },
    body: mail,
  })
}

describe('a bounce that comes as mail', () => {
  test.each(['application/x-www-form-urlencoded', 'message/rfc822'])(
    'is taken once, posted as %s',
    async (type) => {
      const id = await sendOne()
      expect(await (await bring(bounceOf(id), { type })).json()).toEqual({ taken: true })
      expect(await (await bring(bounceOf(id), { type })).json()).toEqual({ taken: false })
      expect(await world.database.delivery.findFirst()).toMatchObject({
        state: 'failed',
        trouble: expect.stringContaining('550 5.1.1 no such mailbox'),
      })
    },
  )

  test('is refused from who does not know the secret', async () => {
    const id = await sendOne()
    expect((await bring(bounceOf(id), { secret: 'a guess' })).status).toBe(401)
    expect(await state()).toBe('sent')
  })

  test('is let be when it is about no mail of ours, or no bounce at all', async () => {
    const id = await sendOne()
    for (const mail of [
      bounceOf(id, { host: 'elsewhere.example' }),
      bounceOf('x'),
      'Subject: Hallo\r\n\r\nDag',
      '',
    ])
      expect(await (await bring(mail)).json()).toEqual({ taken: false })
    expect(await state()).toBe('sent')
  })

  test('that only tells of a delay changes nothing', async () => {
    const id = await sendOne()
    await bring(bounceOf(id, { action: 'delayed' }))
    expect(await state()).toBe('sent')
  })
})
