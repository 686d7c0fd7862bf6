import { afterEach, describe, expect, test } from 'vitest'
import { createStillClock } from '#app/platform/clock.server.ts'
import type { Database } from '#app/platform/database.server.ts'
import { createResendTransport } from '#app/platform/mail-resend.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { organisations } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { anAgreement, inProcess, moveTo, transportThat, unknown } from '#tests/support/reminders.ts'
import { startResendServer, type ResendTrouble } from '#tests/support/resend-server.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { runReminders } from './run-reminders.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const { utrecht, rotterdam } = organisations
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const deliveries = () => world.database.delivery.findMany({ orderBy: [{ day: 'asc' }, { id: 'asc' }] })
const mailOf = (data: { mail: string }) =>
  world.database.user.update({ where: { id: userIdOf('utrecht') }, data })

/** Mail over the stand-in of the provider, which knows the time of the test. */
async function overResend(...trouble: ResendTrouble[]) {
  const server = await startResendServer({ apiKey: 're_test', now: () => world.clock.now() })
  const mail = createResendTransport({ apiKey: 're_test', baseUrl: server.url, timeoutMs: 400 })
  closers.push(server.close)
  server.trouble.push(...trouble)
  const runAt = async (time: string) => {
    moveTo(world, '2021-01-04', time)
    await runReminders(inProcess(world, 'one', mail))
  }
  return { server, runAt }
}

describe('somebody who cannot be reached', () => {
  test.each([
    ['without an address', ''],
    ['with a line break in it', 'lieke@utrecht.example\r\nBcc: c@d.example'],
    ['with two addresses', 'lieke@utrecht.example, c@d.example'],
  ])('%s is an error on the screen, never sent, and holds up nobody else', async (_name, address) => {
    await anAgreement(world, { owners: [utrecht.id, rotterdam.id] })
    await mailOf({ mail: address })
    const mail = transportThat()
    moveTo(world, '2021-01-04')
    await runReminders(inProcess(world, 'one', mail))
    expect(mail.offered.map(({ to }) => to)).toEqual(['Bram Visser <bram.visser@rotterdam.example>'])
    const failed = await world.database.delivery.findMany({ where: { state: 'failed' } })
    expect(failed).toMatchObject([{ trouble: 'Lieke Jansen heeft geen geldig e-mailadres.' }])
    expect(await world.database.event.count({ where: { action: 'reminder-failed' } })).toBe(1)
  })

  test('who left while the mail may have arrived gets the same bytes once more and nothing else', async () => {
    await anAgreement(world)
    const mail = transportThat(unknown)
    moveTo(world, '2021-01-04')
    await runReminders(inProcess(world, 'one', mail))
    await world.database.user.update({ where: { id: userIdOf('utrecht') }, data: { endsOn: '2021-01-03' } })
    for (const [day, time] of [
      ['2021-01-04', '09:10'],
      ['2021-01-18', '09:00'],
      ['2021-01-18', '09:01'],
    ] as const) {
      moveTo(world, day, time)
      await runReminders(inProcess(world, 'one', mail))
    }
    expect(mail.offered[1]).toEqual(mail.offered[0])
    expect(mail.offered.slice(2).map(({ to }) => to.split(' <')[0])).toEqual(['Sanne Bakker'])
  })
})

describe('a term without a window', () => {
  test.each(['zodra het kan, als de partners het eens zijn', 'gaandeweg'])(
    '«%s» is never given a day that nobody said',
    async (words) => {
      await anAgreement(world, { term: { words } })
      const rows = await world.database.reminder.findMany()
      expect(rows.every(({ step }) => /^(review|chase-\d|escalation)$/.test(step))).toBe(true)
      moveTo(world, '2021-06-01')
      await runReminders(world)
      for (const { text } of world.mails) {
        expect(text).toContain(words)
        expect(text).not.toMatch(/tot en met|eindigt de termijn/)
      }
    },
  )
})

describe('a clock that is set back', () => {
  test('sends nothing again, and goes on when its time comes', async () => {
    await anAgreement(world)
    moveTo(world, '2021-01-04')
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
    for (const [day, time] of [
      ['2021-01-04', '08:00'],
      ['2020-12-31', '10:00'],
      ['2020-11-06', '10:00'],
      ['2021-01-04', '10:00'],
    ] as const) {
      moveTo(world, day, time)
      await runReminders(world)
    }
    expect(world.mails).toHaveLength(1)
    moveTo(world, '2021-01-18')
    await runReminders(world)
    expect(world.mails).toHaveLength(2)
  })

  test('by days, after a process stopped in the middle: the mail waits for its time, and is the same', async () => {
    await anAgreement(world)
    const mail = transportThat('crash')
    moveTo(world, '2021-01-06')
    await expect(runReminders(inProcess(world, 'one', mail))).rejects.toThrow('the process stops here')
    moveTo(world, '2021-01-04', '10:00')
    await runReminders(inProcess(world, 'two', mail))
    moveTo(world, '2021-01-06', '09:30')
    await runReminders(inProcess(world, 'two', mail))
    expect(new Set(mail.offered.map((offered) => JSON.stringify(offered))).size).toBe(1)
    expect(await deliveries()).toMatchObject([{ state: 'sent' }])
  })
})

test('a database that is away between handing over and recording: the same mail goes, and arrives once', async () => {
  const { server, runAt } = await overResend()
  await anAgreement(world)
  const before = world.database
  let isAway = false
  server.attempts.push = (...made) => {
    isAway = true
    return Array.prototype.push.apply(server.attempts, made)
  }
  const shaky = new Proxy(before, {
    get(database, name) {
      if (isAway) throw new Error('the database is away')
      return Reflect.get(database, name) as unknown
    },
  }) as Database
  const mail = createResendTransport({ apiKey: 're_test', baseUrl: server.url, timeoutMs: 400 })
  moveTo(world, '2021-01-04')
  await expect(
    runReminders({ ...inProcess(world, 'one', mail), database: shaky } satisfies World),
  ).rejects.toThrow('the database is away')
  expect(await deliveries()).toMatchObject([{ state: 'claimed', inDoubt: true }])
  await runAt('09:10')
  expect(server.mails).toHaveLength(1)
  expect(server.attempts[1]).toEqual(server.attempts[0])
  expect(await deliveries()).toMatchObject([{ state: 'sent', inDoubt: false }])
})

test('two servers with clocks a minute apart send each mail once, also where one stops', async () => {
  const owners = Object.values(organisations).slice(2, 7)
  for (const { id } of owners) await anAgreement(world, { owners: [id] })
  const mail = transportThat('crash')
  const behind = createStillClock(world.clock.now())
  for (const time of ['08:59', '09:00', '09:01', '09:05', '09:06', '09:07', '09:30']) {
    moveTo(world, '2021-01-04', time)
    behind.moveTo(new Date(world.clock.now().getTime() - 60_000))
    await Promise.allSettled([
      runReminders(inProcess(world, 'ahead', mail)),
      runReminders({ ...inProcess(world, 'behind', mail), clock: behind }),
    ])
  }
  const bodies = new Set(mail.offered.map((offered) => JSON.stringify(offered)))
  expect(bodies.size).toBe(owners.length)
  expect(mail.offered.length, 'one is offered twice, by whom came after the crash').toBe(owners.length + 1)
  expect((await deliveries()).map(({ state }) => state)).toEqual(owners.map(() => 'sent'))
})

describe('a provider that answers', () => {
  test.each<[string, ResendTrouble]>([
    ['200 without an id', { kind: 'no-id' }],
    ['never', { kind: 'hang' }],
    ['that it is still busy', { kind: 'answer', status: 409, name: 'concurrent_idempotent_requests' }],
  ])('%s is offered the same bytes again, and the mail arrives once', async (_name, trouble) => {
    const { server, runAt } = await overResend(trouble)
    await anAgreement(world)
    await runAt('09:00')
    expect(await deliveries()).toMatchObject([{ state: 'waiting', inDoubt: true }])
    await runAt('09:07')
    expect(server.mails).toHaveLength(1)
    expect(server.attempts[1]).toEqual(server.attempts[0])
    expect(await deliveries()).toMatchObject([{ state: 'sent', inDoubt: false }])
  })

  test('409 because another mail has this key is shown, and not tried again by itself', async () => {
    const { server, runAt } = await overResend({
      kind: 'answer',
      status: 409,
      name: 'invalid_idempotent_request',
    })
    await anAgreement(world)
    await runAt('09:00')
    await runAt('09:30')
    expect(server.attempts).toHaveLength(1)
    expect(await deliveries()).toMatchObject([
      { state: 'failed', trouble: expect.stringContaining('al een andere mail aangeboden') },
    ])
  })

  test('no at last, after it may have taken the mail: it is for a person to find out', async () => {
    const { server, runAt } = await overResend(
      { kind: 'drop', accepted: true },
      { kind: 'answer', status: 422, name: 'validation_error', message: 'No such address.' },
    )
    await anAgreement(world)
    await runAt('09:00')
    await runAt('09:07')
    expect(server.mails).toHaveLength(1)
    expect(await deliveries()).toMatchObject([
      { state: 'uncertain', trouble: expect.stringContaining('niet zeker') },
    ])
    await runAt('11:00')
    expect(server.attempts).toHaveLength(2)
  })
})
