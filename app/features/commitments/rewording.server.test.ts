import { beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { changeDetails } from './change-details.server.ts'
import { noDetails } from './commitment-details.ts'
import { recordCommitment } from './record-commitment.server.ts'
import { relateCommitments } from './relate-commitments.server.ts'
import { rewordCommitment } from './reword-commitment.server.ts'

const world = useTestWorld('2021-02-10T10:00')
const liaison = actor('liaison')
const wording = 'De Eerste Kamer krijgt de monitor.'
let id = ''

function record(change: Partial<Parameters<typeof recordCommitment>[2]> = {}) {
  return recordCommitment(world, liaison, {
    dossierId: dossiers.lvv.id,
    origin: 'promise',
    chamber: 'EK',
    activity: 'asielbeleid',
    wording,
    saidOn: '2020-11-10',
    owners: [organisations.ministry.id],
    term: { words: 'uiterlijk 1 juli 2021' },
    ...change,
  })
}

beforeEach(async () => {
  id = await record()
})

function findItem() {
  return world.database.obligation.findUniqueOrThrow({
    where: { id },
    include: { commitment: true, term: true, formerWordings: true },
  })
}

async function latestSentence(subjectId = id) {
  const [latest] = await listEvents(world, liaison, { id: subjectId, dossierId: dossiers.lvv.id })
  return latest?.sentence
}

describe('other words', () => {
  const reword = (key: CastKey, change = {}) =>
    rewordCommitment(world, actor(key), {
      ...{ id, version: 1, wording: 'De Eerste Kamer krijgt de monitor en een brief.' },
      ...{ term: 'uiterlijk 1 juli 2021', reason: 'Zo las de voorzitter het voor.' },
      ...change,
    })

  test('leave the old ones to be read', async () => {
    await reword('liaison')
    expect(await findItem()).toMatchObject({
      wording: 'De Eerste Kamer krijgt de monitor en een brief.',
      version: 2,
      term: { number: 1 },
      formerWordings: [{ wording, reason: 'Zo las de voorzitter het voor.' }],
    })
    await expect(reword('liaison')).rejects.toMatchObject({ kind: 'against-the-rules' })
  })

  test('can bring a later term in the debate only', async () => {
    await expect(reword('liaison', { term: 'uiterlijk 1 september 2021' })).rejects.toThrow(
      'leg het uitstel apart vast',
    )
    id = await record({ saidOn: '2021-02-10' })
    await reword('liaison', { term: 'uiterlijk 1 september 2021' })
    expect(await findItem()).toMatchObject({ version: 3, latestOn: '2021-09-01', term: { number: 2 } })
  })

  test.each([
    [{ wording: ' ' }, 'Trek het dan in'],
    [{ reason: ' ' }, 'waarom'],
    [{ wording }, 'hetzelfde gebleven'],
    [{ wording, term: '' }, 'niet weg'],
  ])('are refused with %j', async (change, words) => {
    await expect(reword('liaison', change)).rejects.toThrow(words)
    expect(await findItem()).toMatchObject({ version: 1, wording, formerWordings: [] })
  })

  test('are for the secretariat on the day of the debate itself', async () => {
    await expect(reword('secretariat')).rejects.toThrow('op de dag van het debat')
    id = await record({ saidOn: '2021-02-10' })
    await reword('secretariat')
    expect(await findItem()).toMatchObject({ version: 2 })
  })

  test('that started from older ones are answered with what stands', async () => {
    await reword('liaison')
    const attempt = reword('liaison', { wording: 'Nog anders.' })
    await expect(attempt).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { wording: 'De Eerste Kamer krijgt de monitor en een brief.' },
    })
  })
})

describe('the details', () => {
  const change = (details: Partial<typeof noDetails>) =>
    changeDetails(world, liaison, {
      ...{ id, version: 1, chamber: 'EK' as const, activity: 'asielbeleid' },
      details: { ...noDetails, ...details },
    })

  test('take numbers in one form, and say what changed', async () => {
    await change({ registerNumber: 't02933', kamerstuk: '19637, nr. 2677', toWhom: ['Lid A (partij)'] })
    expect(await findItem()).toMatchObject({
      version: 2,
      commitment: { registerNumber: 'T02933', kamerstuk: 'kst-19637-2677', inRegister: true },
    })
    expect(await latestSentence()).toContain('registernummer van «leeg» in «T02933»')
  })

  test.each([
    [{ registerNumber: 'TZ202011-012' }, 'is van de Tweede Kamer'],
    [{ registerNumber: '12' }, 'TZ202412-116'],
    [{ kamerstuk: '12' }, 'kst-19637-2677'],
    [{}, 'hetzelfde gebleven'],
  ])('are refused with %j', async (details, words) => {
    await expect(change(details)).rejects.toThrow(words)
    expect(await findItem()).toMatchObject({ version: 1 })
  })
})

describe('an earlier one', () => {
  test('is related once, and both tell it without each other’s words', async () => {
    const earlierId = await record({ saidOn: '2020-09-01', wording: 'Eerder gezegd.', confidential: true })
    const relate = () => relateCommitments(world, liaison, { id, earlierId, kind: 'repeats' })
    await relate()
    await relate()
    expect(await world.database.relation.findMany()).toMatchObject([
      { fromId: id, toId: earlierId, kind: 'repeats' },
    ])
    expect(await latestSentence()).toContain('herhaalt')
    expect(await latestSentence()).not.toContain('Eerder gezegd')
    expect(await latestSentence(earlierId)).toContain('herhaald door')
    const nowhere = '99999999-9999-4999-8999-999999999999'
    await expect(
      relateCommitments(world, liaison, { id, earlierId: nowhere, kind: 'repeats' }),
    ).rejects.toMatchObject({ kind: 'against-the-rules', field: 'earlierId' })
    const back = relateCommitments(world, liaison, { id: earlierId, earlierId: id, kind: 'changes' })
    await expect(back).rejects.toThrow('pas gezegd op 10 november 2020')
  })
})
