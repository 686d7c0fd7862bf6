import { beforeEach, describe, expect, test } from 'vitest'
import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { replanAll } from '#app/features/planning/replan-all.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { dossiers, type CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { aDecision, anAgreement, moveTo } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findReminderStep } from './find-reminder-step.server.ts'
import { holdReminder } from './hold-reminder.server.ts'
import { releaseReminder } from './release-reminder.server.ts'
import { restoreReminder } from './restore-reminder.server.ts'
import { sendNow } from './send-now.server.ts'
import { skipReminder } from './skip-reminder.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const secretariat = actor('secretariat')
const reason = 'Utrecht belde al.'
let agreementId = ''
/** Lieke's first, of 4 January 2021. */
let id = ''

beforeEach(async () => {
  agreementId = await anAgreement(world)
  id = await firstOf(agreementId, 'utrecht')
})

async function firstOf(obligationId: string, key: CastKey): Promise<string> {
  const found = await world.database.reminder.findFirstOrThrow({
    where: { obligationId, recipientId: userIdOf(key), state: 'planned' },
    orderBy: { dueAt: 'asc' },
  })
  return found.id
}

const rowOf = (reminderId: string) => world.database.reminder.findUniqueOrThrow({ where: { id: reminderId } })
const sentences = async () =>
  (await listEvents(world, secretariat, { id: agreementId, dossierId: dossiers.lvv.id })).map(
    ({ sentence }) => sentence,
  )

describe('who may decide about a reminder', () => {
  const acts = {
    hold: (who: Parameters<typeof sendNow>[1], one: string) =>
      holdReminder(world, who, { id: one, until: null }),
    release: (who: Parameters<typeof sendNow>[1], one: string) => releaseReminder(world, who, one),
    skip: (who: Parameters<typeof sendNow>[1], one: string) => skipReminder(world, who, { id: one, reason }),
    restore: (who: Parameters<typeof sendNow>[1], one: string) => restoreReminder(world, who, one),
    send: (who: Parameters<typeof sendNow>[1], one: string) => sendNow(world, who, one),
    read: (who: Parameters<typeof sendNow>[1], one: string) => findReminderStep(world, who, one),
  }

  test.each(Object.entries(acts))(
    'of an agreement only the secretariat of its dossier: %s',
    async (_, act) => {
      for (const key of ['liaison', 'utrecht'] as const)
        await expect(act(actor(key), id)).rejects.toMatchObject({ kind: 'not-allowed' })
      for (const key of ['rotterdam', 'reader', 'administrator', 'outsider'] as const)
        await expect(act(actor(key), id)).rejects.toMatchObject({ kind: 'not-allowed' })
      const roles = [{ role: 'secretariat' as const, dossierId: dossiers.shelter.id }]
      await expect(act({ ...secretariat, roles }, id)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(act(secretariat, agreementId)).rejects.toMatchObject({ kind: 'not-found' })
      expect(await rowOf(id)).toMatchObject({ state: 'planned', heldOn: null, dueOn: '2021-01-04' })
    },
  )

  test('of a decision the liaison too', async () => {
    const decision = await aDecision(world)
    const one = await world.database.reminder.findFirstOrThrow({ where: { obligationId: decision } })
    expect(await holdReminder(world, actor('liaison'), { id: one.id, until: null })).toBe(true)
  })
})

describe('a held reminder', () => {
  test('stays until its day, through replanning, and goes then', async () => {
    expect(await holdReminder(world, secretariat, { id, until: '2021-01-12' })).toBe(true)
    expect(await holdReminder(world, secretariat, { id, until: '2021-01-12' })).toBe(false)
    moveTo(world, '2021-01-11')
    await replanAll(world)
    await runReminders(world)
    expect(world.mails).toEqual([])
    moveTo(world, '2021-01-12')
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
    expect((await rowOf(id)).state).toBe('sent')
    expect((await sentences()).filter((sentence) => sentence.includes('houdt'))).toEqual([
      expect.stringContaining('houdt een herinnering aan Lieke Jansen vast'),
    ])
  })

  test('without a day stays until somebody lets it go', async () => {
    await holdReminder(world, secretariat, { id, until: null })
    moveTo(world, '2021-01-05')
    await runReminders(world)
    expect(world.mails).toEqual([])
    expect(await releaseReminder(world, secretariat, id)).toBe(true)
    expect(await releaseReminder(world, secretariat, id)).toBe(false)
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
  })

  test.each(['2020-11-05', '2020-11-01', '2021-11-10'])('is not held until %s', async (until) => {
    await expect(holdReminder(world, secretariat, { id, until })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
  })

  test('is taken out of a mail that did not go yet', async () => {
    moveTo(world, '2021-01-04')
    const delivery = await world.database.delivery.create({
      data: {
        recipientId: userIdOf('utrecht'),
        day: '2021-01-04',
        slot: 'a',
        nextAttemptAt: world.clock.now(),
      },
    })
    await world.database.reminder.update({ where: { id }, data: { deliveryId: delivery.id } })
    await holdReminder(world, secretariat, { id, until: null })
    await runReminders(world)
    expect(world.mails).toEqual([])
  })
})

describe('a skipped reminder', () => {
  test('never goes, however often its item is planned anew, while its other steps do', async () => {
    expect(await skipReminder(world, secretariat, { id, reason })).toBe(true)
    expect(await skipReminder(world, secretariat, { id, reason: 'Nog eens.' })).toBe(false)
    moveTo(world, '2021-01-04')
    await replanAll(world)
    await runReminders(world)
    expect(world.mails).toEqual([])
    expect(await rowOf(id)).toMatchObject({ state: 'skipped', reason, skippedByName: secretariat.name })
    moveTo(world, '2021-02-01')
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
  })

  test('begins afresh with a new term', async () => {
    await skipReminder(world, secretariat, { id, reason })
    const { version } = await world.database.obligation.findUniqueOrThrow({ where: { id: agreementId } })
    await changeAgreementTerm(world, secretariat, {
      id: agreementId,
      version,
      words: '1 maart 2021',
      saidOn: '2020-11-05',
      reason: 'Later.',
      correction: true,
      window: null,
    })
    expect((await rowOf(id)).state).toBe('skipped')
    const { step } = await rowOf(id)
    const again = await world.database.reminder.findFirst({
      where: { obligationId: agreementId, recipientId: userIdOf('utrecht'), step, termNumber: 2 },
    })
    expect(again?.state).toBe('planned')
  })

  test('needs a reason', async () => {
    await expect(skipReminder(world, secretariat, { id, reason: '  ' })).rejects.toMatchObject({
      objections: ['Schrijf op waarom u deze herinnering overslaat.'],
    })
  })

  test('comes back where that is asked, and then goes', async () => {
    await skipReminder(world, secretariat, { id, reason })
    await expect(holdReminder(world, secretariat, { id, until: null })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
    expect(await restoreReminder(world, secretariat, id)).toBe(true)
    expect(await restoreReminder(world, secretariat, id)).toBe(false)
    moveTo(world, '2021-01-04')
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
  })
})

describe('a reminder that is sent now', () => {
  test('goes in the next round, once, and its step does not come again', async () => {
    expect(await sendNow(world, secretariat, id)).toEqual({ on: '2020-11-05', hadMail: false })
    expect(await sendNow(world, secretariat, id)).toEqual({ on: '2020-11-05', hadMail: false })
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
    expect((await sentences()).filter((sentence) => sentence.includes('nu versturen'))).toHaveLength(1)
    await expect(sendNow(world, secretariat, id)).rejects.toMatchObject({
      objections: ['Deze herinnering is al verstuurd. Er is niets meer aan te veranderen.'],
    })
    moveTo(world, '2021-01-04')
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
  })

  test('waits for the next working day where the person had mail today', async () => {
    await sendNow(world, secretariat, id)
    await runReminders(world)
    const other = await anAgreement(world, { wording: 'Utrecht stuurt de cijfers.' })
    const second = await firstOf(other, 'utrecht')
    expect(await sendNow(world, secretariat, second)).toEqual({ on: '2020-11-06', hadMail: true })
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
    moveTo(world, '2020-11-06')
    await runReminders(world)
    expect(world.mails).toHaveLength(2)
  })

  test('waits for Monday on a Saturday', async () => {
    moveTo(world, '2020-11-07')
    expect(await sendNow(world, secretariat, id)).toEqual({ on: '2020-11-09', hadMail: false })
    await runReminders(world)
    expect(world.mails).toEqual([])
    moveTo(world, '2020-11-09')
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
  })
})
