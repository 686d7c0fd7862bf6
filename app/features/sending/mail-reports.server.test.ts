import { describe, expect, test } from 'vitest'
import type { MailReport } from '#app/platform/mail-report.server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { aDecision, moveTo, transportThat } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { liftBlock } from './lift-block.server.ts'
import { listBlocks } from './list-blocks.server.ts'
import { resendDelivery } from './resend-delivery.server.ts'
import { runReminders } from './run-reminders.server.ts'
import { takeMailReport } from './take-mail-report.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const secretary = userIdOf('secretariat')

let reports = 0
function aReport(traits: Partial<MailReport> & Pick<MailReport, 'mail'>): MailReport {
  reports += 1
  return {
    key: `report ${reports}`,
    kind: 'bounced',
    permanent: true,
    detail: '550 no such mailbox',
    reportedAt: world.clock.now(),
    ...traits,
  }
}

/** One mail of the decision of February 2021 was taken by the provider as `mail-1`. */
async function sendOne() {
  await aDecision(world)
  moveTo(world, '2021-01-04')
  const transport = transportThat({ outcome: 'accepted', providerId: 'mail-1' })
  await runReminders({ ...world, mail: transport })
  return transport
}

const theMail = { mail: { providerId: 'mail-1' } }
const delivery = () => world.database.delivery.findFirstOrThrow({ include: { reminders: true } })

describe('a mail that came back', () => {
  test('has failed, with the words of the server, and is told in the history of the ministry', async () => {
    await sendOne()
    expect(await takeMailReport(world, aReport(theMail))).toBe(true)
    expect(await delivery()).toMatchObject({
      state: 'failed',
      trouble: 'De mail kwam terug: 550 no such mailbox. Het adres klopt niet meer, of neemt geen mail aan.',
      reminders: [{ state: 'failed' }],
    })
    expect(await world.database.event.findMany({ where: { action: 'reminder-bounced' } })).toMatchObject([
      { audience: 'ministry' },
    ])
  })

  test.each([
    ['delivered before', ['delivered', 'bounced'], 'failed'],
    ['delivered after', ['bounced', 'delivered'], 'failed'],
    ['only delivered', ['delivered'], 'sent'],
    ['held up, then delivered', ['delayed', 'delivered'], 'sent'],
    ['delivered, then held up', ['delivered', 'delayed'], 'sent'],
  ] as const)('is told apart in any order: %s', async (_name, kinds, state) => {
    await sendOne()
    for (const kind of kinds)
      await takeMailReport(world, aReport({ ...theMail, kind, permanent: kind === 'bounced' }))
    expect(await delivery()).toMatchObject({ state })
  })

  test('is told once, however often it is reported', async () => {
    await sendOne()
    const report = aReport(theMail)
    await takeMailReport(world, report)
    await Promise.all([takeMailReport(world, report), takeMailReport(world, report)])
    expect(await world.database.event.count({ where: { action: 'reminder-bounced' } })).toBe(1)
    expect(await world.database.mailReport.count()).toBe(1)
  })

  test('may be reported before its provider id is known here', async () => {
    moveTo(world, '2021-01-04', '08:00')
    await takeMailReport(world, aReport(theMail))
    moveTo(world, '2020-11-05')
    await sendOne()
    await runReminders(world)
    expect(await delivery()).toMatchObject({ state: 'failed' })
  })

  test('by way of a mailbox that was full leaves the address open', async () => {
    await sendOne()
    await takeMailReport(world, aReport({ ...theMail, permanent: false, detail: '452 full' }))
    expect(await delivery()).toMatchObject({ trouble: 'De mail kon niet worden bezorgd: 452 full.' })
    expect(await listBlocks(world, actor('secretariat'))).toEqual([])
  })
})

test('a report about no mail of ours changes nothing', async () => {
  await sendOne()
  const unknown = { deliveryId: '00000000-0000-4000-8000-000000000000' }
  expect(await takeMailReport(world, aReport({ mail: unknown }))).toBe(false)
  expect(await takeMailReport(world, aReport({ mail: { deliveryId: 'none' } }))).toBe(false)
  expect(await takeMailReport(world, aReport({ mail: { providerId: 'another' } }))).toBe(false)
  expect(await delivery()).toMatchObject({ state: 'sent' })
})

test('a mail in doubt that is reported as delivered was sent', async () => {
  await aDecision(world)
  moveTo(world, '2021-01-04')
  await runReminders({ ...world, mail: transportThat({ outcome: 'unknown', reason: 'Geen antwoord.' }) })
  const { id } = await delivery()
  await takeMailReport(world, aReport({ mail: { deliveryId: id }, kind: 'delivered', permanent: false }))
  expect(await delivery()).toMatchObject({ state: 'sent', inDoubt: false, reminders: [{ state: 'sent' }] })
})

describe('an address that bounced', () => {
  test('gets nothing more until somebody says so', async () => {
    await sendOne()
    await takeMailReport(world, aReport(theMail))
    const { id } = await delivery()
    const transport = transportThat()
    await resendDelivery(world, actor('secretariat'), id)
    await runReminders({ ...world, mail: transport })
    expect(transport.offered).toEqual([])
    const blocks = await listBlocks(world, actor('secretariat'))
    expect(blocks).toMatchObject([{ userId: secretary, address: cast.secretariat.mail }])
    expect(await liftBlock(world, actor('secretariat'), secretary)).toBe(true)
    expect(await liftBlock(world, actor('secretariat'), secretary)).toBe(false)
    const [failed] = await world.database.delivery.findMany({ where: { state: 'failed' } })
    await resendDelivery(world, actor('secretariat'), failed?.id ?? '')
    await runReminders({ ...world, mail: transport })
    expect(transport.offered).toMatchObject([{ to: `Sanne Bakker <${cast.secretariat.mail}>` }])
  })

  test('stays free when an old report is looked at again, and is blocked by a new one', async () => {
    await sendOne()
    await takeMailReport(world, aReport(theMail))
    moveTo(world, '2021-01-04', '10:00')
    await liftBlock(world, actor('secretariat'), secretary)
    moveTo(world, '2021-01-04', '11:00')
    await takeMailReport(world, aReport({ ...theMail, kind: 'delivered', permanent: false }))
    expect(await listBlocks(world, actor('secretariat'))).toEqual([])
    await takeMailReport(world, aReport({ ...theMail, kind: 'complained' }))
    expect(await listBlocks(world, actor('secretariat'))).toMatchObject([
      { why: expect.stringContaining('ongewenst') },
    ])
  })

  test('is given free by nobody else', async () => {
    await sendOne()
    await takeMailReport(world, aReport(theMail))
    for (const key of ['amsterdam', 'liaison', 'reader'] as const) {
      await expect(liftBlock(world, actor(key), secretary)).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await listBlocks(world, actor(key))).toEqual([])
    }
    const elsewhere = { ...actor('secretariat'), roles: [] }
    await expect(liftBlock(world, elsewhere, secretary)).rejects.toMatchObject({ kind: 'not-allowed' })
    expect(await listBlocks(world, actor('administrator'))).toHaveLength(1)
  })
})
