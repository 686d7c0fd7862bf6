import { beforeEach, describe, expect, test } from 'vitest'
import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { answerLink } from '#app/features/sending/answer-link.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { sealIds } from '#app/platform/tokens.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { aroundItem } from '#tests/support/around-item.ts'
import { anAgreement, moveTo } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { answerItem, type NewAnswer } from './answer-item.server.ts'
import { findItemToAnswer } from './item-to-answer.server.ts'
import { listPrognosis } from './list-prognosis.server.ts'
import { openGuestLink } from './open-guest-link.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const at = { id: '', delivery: '' }
const nothing = { version: 1, done: '', reason: '', words: '', window: null, reviewOn: null }

beforeEach(async () => {
  at.id = await anAgreement(world, { owners: [organisations.utrecht.id, organisations.amsterdam.id] })
  const delivery = await world.database.delivery.create({
    data: { recipientId: userIdOf('utrecht'), day: '2020-11-10', nextAttemptAt: world.clock.now() },
  })
  at.delivery = delivery.id
})

function tokenFor(key: CastKey = 'utrecht') {
  return sealIds(answerLink, [at.delivery, at.id, userIdOf(key)], world.settings.secret)
}

async function answer(input: Partial<NewAnswer> & Pick<NewAnswer, 'answer'>) {
  await answerItem(world, await openGuestLink(world, tokenFor()), { ...nothing, ...input })
}

async function planned(key: CastKey) {
  const rows = await world.database.reminder.findMany({
    where: { obligationId: at.id, recipientId: userIdOf(key), state: 'planned' },
    orderBy: { dueAt: 'asc' },
  })
  return rows.map(({ step }) => step)
}

async function sentencesFor(key: CastKey) {
  const events = await listEvents(world, actor(key), { id: at.id, dossierId: dossiers.lvv.id })
  return events.map(({ sentence }) => sentence).join('\n')
}

describe('the reader of a mail answers', () => {
  test('ja: kept once, and only the last day and what follows it remain for that organisation', async () => {
    const before = await planned('utrecht')
    expect(before).toContain('forecast')
    await answer({ answer: 'on_time' })
    await answer({ answer: 'on_time' })
    expect(await world.database.forecast.count()).toBe(1)
    expect(await planned('utrecht')).toEqual(before.slice(before.indexOf('last-day')))
    expect(await planned('amsterdam')).toEqual(before)
  })

  test('al gedaan: reports the part of the party and asks it nothing more', async () => {
    await answer({ answer: 'done', done: 'De analyse is verstuurd.' })
    await answer({ answer: 'done', done: 'De analyse is verstuurd.' })
    const part = await world.database.party.findFirst({ where: { organisationId: organisations.utrecht.id } })
    expect(part).toMatchObject({ state: 'done', note: 'De analyse is verstuurd.' })
    expect(await world.database.forecast.count()).toBe(1)
    expect(await planned('utrecht')).toEqual([])
    expect(await planned('amsterdam')).not.toEqual([])
    await expect(answer({ answer: 'on_time' })).rejects.toThrow('uw deel is al klaar')
  })

  test('uitstel nodig: asks for an extension in the name of the reader', async () => {
    await answer({ answer: 'extension', words: 'mei 2021', reason: 'De telling loopt uit.' })
    expect(await world.database.extension.findFirst()).toMatchObject({
      state: 'asked',
      organisationId: organisations.utrecht.id,
      latestOn: '2021-05-31',
      reason: 'De telling loopt uit.',
    })
    expect((await aroundItem(world, actor('secretariat'), at.id))?.forecasts).toEqual([
      expect.objectContaining({ organisation: 'Gemeente Utrecht', answer: 'extension', current: true }),
    ])
  })

  test('uitstel nodig, zonder einde: says when to look at it again', async () => {
    const open = { answer: 'extension', words: 'gaandeweg', reason: 'De telling loopt uit.' } as const
    await answer({ ...open, reviewOn: '2021-06-01' })
    expect(await world.database.extension.findFirst()).toMatchObject({
      latestOn: null,
      reviewOn: '2021-06-01',
    })
  })

  test('uitstel nodig, but the answer cannot be kept: nothing of it is', async () => {
    const guest = await openGuestLink(world, tokenFor())
    const before = await world.database.event.count()
    const inside = world.database.$transaction.bind(world.database)
    const failing = new Proxy(world.database, {
      get: (database, name) =>
        name === '$transaction'
          ? (work: (tx: Transaction) => Promise<unknown>) =>
              inside(async (tx) => {
                await work(tx)
                throw new Error('the database is away')
              })
          : (Reflect.get(database, name) as unknown),
    })
    const asking = {
      ...nothing,
      answer: 'extension',
      words: 'mei 2021',
      reason: 'De telling loopt uit.',
    } as const
    await expect(answerItem({ ...world, database: failing }, guest, asking)).rejects.toThrow('away')
    expect(await world.database.extension.count()).toBe(0)
    expect(await world.database.forecast.count()).toBe(0)
    expect(await world.database.event.count()).toBe(before)
  })

  test.each([
    [{ words: 'januari 2021' }, 'vóór de huidige termijn'],
    [{ words: 'ooit eens' }, 'niet lezen als periode'],
  ])('with a term that is refused nothing is kept: %j', async (term, words) => {
    await expect(answer({ answer: 'extension', reason: 'Druk.', ...term })).rejects.toThrow(words)
    expect(await world.database.forecast.count()).toBe(0)
  })
})

describe('a link', () => {
  test('changes nothing when it is opened', async () => {
    const found = await findItemToAnswer(world.database, world, await openGuestLink(world, tokenFor()))
    expect(found?.objections).toEqual([])
    expect(await world.database.forecast.count()).toBe(0)
  })

  test('of somebody else than the reader of that mail is not there', async () => {
    await expect(openGuestLink(world, tokenFor('amsterdam'))).rejects.toMatchObject({ kind: 'not-found' })
    await expect(openGuestLink(world, 'verzonnen')).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('works for sixty days', async () => {
    moveTo(world, '2021-01-09')
    await expect(openGuestLink(world, tokenFor())).resolves.toBeDefined()
    moveTo(world, '2021-01-11')
    await expect(openGuestLink(world, tokenFor())).rejects.toThrow('werkte tot en met 9 januari 2021')
  })

  test('stops when the item is closed', async () => {
    await settleAgreement(world, actor('secretariat'), {
      id: at.id,
      version: 1,
      settlement: 'Gedaan.',
      on: '2020-11-10',
    })
    await expect(answer({ answer: 'on_time' })).rejects.toThrow('al afgerond')
  })

  test('stops when its reader has no role there any more, or the item is confidential', async () => {
    const where = { userId: userIdOf('utrecht') }
    await world.database.obligation.update({ where: { id: at.id }, data: { confidential: true } })
    await expect(answer({ answer: 'on_time' })).rejects.toMatchObject({ kind: 'not-found' })
    await world.database.obligation.update({ where: { id: at.id }, data: { confidential: false } })
    await world.database.roleAssignment.updateMany({ where, data: { endsOn: '2020-11-09' } })
    await expect(answer({ answer: 'on_time' })).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('an answer', () => {
  test('is read by the ministry and the own organisation, never by another municipality', async () => {
    await answer({ answer: 'extension', words: 'mei 2021', reason: 'De telling loopt uit.' })
    for (const key of ['secretariat', 'utrecht'] as const) {
      expect((await aroundItem(world, actor(key), at.id))?.forecasts).toHaveLength(1)
      expect(await sentencesFor(key)).toContain('uitstel nodig, «De telling loopt uit.»')
    }
    expect((await aroundItem(world, actor('amsterdam'), at.id))?.forecasts).toEqual([])
    expect(await sentencesFor('amsterdam')).not.toContain('uitstel nodig')
    await expect(listPrognosis(world, actor('utrecht'), null)).rejects.toMatchObject({ kind: 'not-allowed' })
    expect(await listPrognosis(world, actor('secretariat'), dossiers.lvv.id)).toHaveLength(1)
    expect(await listPrognosis(world, actor('secretariat'), dossiers.shelter.id)).toEqual([])
  })

  test('is about the term as it was: another term asks anew', async () => {
    await answer({ answer: 'on_time' })
    await changeAgreementTerm(world, actor('secretariat'), {
      id: at.id,
      version: 1,
      words: '1 april 2021',
      saidOn: '2020-11-10',
      window: null,
      reviewOn: null,
      reason: 'Verkeerd overgenomen.',
      correction: true,
    })
    expect(await planned('utrecht')).toContain('forecast')
    expect((await aroundItem(world, actor('secretariat'), at.id))?.forecasts).toEqual([
      expect.objectContaining({ current: false }),
    ])
  })
})
