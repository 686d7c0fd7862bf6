import { beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { changeDetails } from './change-details.server.ts'
import { noDetails } from './commitment-details.ts'
import { listCommitments } from './list-commitments.server.ts'
import { recordCommitment } from './record-commitment.server.ts'
import { recordKamerWord } from './record-kamer-word.server.ts'
import { recordVerdict } from './record-verdict.server.ts'
import { relateCommitments } from './relate-commitments.server.ts'
import { reopenCommitment } from './reopen-commitment.server.ts'
import { rewordCommitment } from './reword-commitment.server.ts'
import { withdrawCommitment } from './withdraw-commitment.server.ts'

const world = useTestWorld('2021-02-10T10:00')
const liaison = actor('liaison')
const outsiders = ['reader', 'administrator', 'utrecht', 'outsider'] as const
const wording = 'De Eerste Kamer krijgt de monitor.'
const verdict = {
  version: 1,
  on: '2021-02-09',
  status: 'open',
  deadline: '',
  note: '',
  reopen: false,
} as const
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

const acts: Record<string, (key: CastKey, target?: string) => Promise<unknown>> = {
  'note the word of the Kamer on': (key) =>
    recordKamerWord(world, actor(key), { id, version: 1, word: 'Voldaan', seenOn: '2021-02-09' }),
  judge: (key) => recordVerdict(world, actor(key), { id, ...verdict }),
  reword: (key) =>
    rewordCommitment(world, actor(key), {
      id,
      version: 1,
      wording: 'Anders.',
      term: 'maart 2021',
      reason: 'Zo.',
    }),
  'change the details of': (key) =>
    changeDetails(world, actor(key), { id, version: 1, chamber: 'EK', activity: 'iets', details: noDetails }),
  'relate to an earlier one': (key) =>
    relateCommitments(world, actor(key), { id, earlierId: id, kind: 'repeats' }),
}

describe.each(Object.entries(acts))('to %s a commitment', (_name, act) => {
  test.each(outsiders)('is not for %s', async (key) => {
    await expect(act(key)).rejects.toMatchObject({ kind: 'not-allowed' })
    expect(await findItem()).toMatchObject({ version: 1, wording })
  })
})

test('none of these is found by a liaison of another dossier', async () => {
  const roles = liaison.roles.filter(({ dossierId }) => dossierId !== dossiers.lvv.id)
  const elsewhere = { ...liaison, roles }
  const attempts = [
    recordKamerWord(world, elsewhere, { id, version: 1, word: 'Voldaan', seenOn: '2021-02-09' }),
    recordVerdict(world, elsewhere, { id, ...verdict }),
    rewordCommitment(world, elsewhere, { id, version: 1, wording: 'Anders.', term: '', reason: 'Zo.' }),
    changeDetails(world, elsewhere, { id, version: 1, chamber: 'EK', activity: 'x', details: noDetails }),
    relateCommitments(world, elsewhere, { id, earlierId: id, kind: 'repeats' }),
  ]
  for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ kind: 'not-found' })
})

describe('the word of the Kamer', () => {
  const note = (word: string, seenOn: string, version = 1) =>
    recordKamerWord(world, liaison, { id, version, word, seenOn })

  test('is kept as it stands, and changes nothing of ours', async () => {
    await note(' Deels  Voldaan', '2021-02-09')
    expect(await findItem()).toMatchObject({
      closedOn: null,
      commitment: { kamerWord: 'Deels Voldaan', kamerStatus: 'partly', kamerWordSeenOn: '2021-02-09' },
    })
    await note('In de wacht', '2021-02-10', 2)
    expect(await findItem()).toMatchObject({
      commitment: { kamerWord: 'In de wacht', kamerStatus: 'unknown' },
    })
    expect(await latestSentence()).toContain('«In de wacht» zei; dat was «Deels Voldaan»')
  })

  test.each([
    ['', '2021-02-09', 'Vul in wat de Kamer zegt'],
    ['Open', '2021-02-11', 'toekomst'],
    ['Open', '2020-11-09', 'ligt voor 10 november 2020'],
  ])('«%s» of %s is refused', async (word, seenOn, words) => {
    await expect(note(word, seenOn)).rejects.toThrow(words)
  })

  test('does not go back in time, and the same is not noted twice', async () => {
    await note('openstaand', '2021-02-09')
    await expect(note('voldaan', '2021-02-08', 2)).rejects.toThrow('Vul een latere dag in')
    await expect(note('openstaand', '2021-02-09', 2)).rejects.toThrow('staat er al')
  })

  test('is found by a filter, also where it contradicts ours', async () => {
    const filter = {
      ...{ dossierId: null, organisationId: null, stand: 'alle', from: null, to: null, text: '' },
      ...{ descending: false, step: null, origin: null, chamber: null, inRegister: null, postId: null },
    }
    const other = await record({ chamber: 'TK', details: { registerNumber: 'TZ202011-012' } })
    await note('voldaan', '2021-02-09')
    const found = async (change: Partial<Parameters<typeof listCommitments>[2]>) => {
      const { rows } = await listCommitments(world, liaison, { ...filter, kamer: null, ...change })
      return rows.map((row) => row.id).sort()
    }
    expect(await found({ kamer: 'differs' })).toEqual([id])
    expect(await found({ kamer: 'fulfilled' })).toEqual([id])
    expect(await found({ kamer: 'silent' })).toEqual([other])
    expect(await found({ chamber: 'TK' })).toEqual([other])
    expect(await found({ inRegister: 'ja' })).toEqual([other])
    expect(await found({ inRegister: 'onbekend' })).toEqual([id])
    expect(await found({})).toEqual([id, other].sort())
  })
})

describe('a verdict of the committee', () => {
  test('brings a new term in its own words, with the old one kept', async () => {
    await recordVerdict(world, liaison, { id, ...verdict, deadline: 'uiterlijk 1 februari 2022' })
    expect(await findItem()).toMatchObject({
      latestOn: '2022-02-01',
      term: { number: 2, words: 'uiterlijk 1 februari 2022', saidOn: '2021-02-09' },
      commitment: { kamerWord: 'openstaand', kamerStatus: 'open', kamerWordSeenOn: '2021-02-09' },
    })
    expect(await world.database.term.count({ where: { obligationId: id } })).toBe(2)
    expect(await latestSentence()).toContain('openstaand, met als nieuwe termijn «uiterlijk 1 februari 2022»')
  })

  test('opens what was closed by choice only', async () => {
    await withdrawCommitment(world, liaison, { id, version: 1, reason: 'Klaar.' })
    await recordVerdict(world, liaison, { id, ...verdict, version: 2 })
    expect(await findItem()).toMatchObject({ closedOn: '2021-02-10', commitment: { kamerStatus: 'open' } })
    const again = { ...verdict, version: 3, on: '2021-02-10', deadline: '1 juli 2022' }
    await expect(recordVerdict(world, liaison, { id, ...again })).rejects.toThrow('Vink «Heropen dit» aan')
    await recordVerdict(world, liaison, { id, ...again, reopen: true })
    expect(await findItem()).toMatchObject({ closedOn: null, commitment: { withdrawnOn: null } })
    await expect(reopenCommitment(world, liaison, { id, version: 4, reason: 'x' })).rejects.toThrow('al open')
  })

  test('stands once, however often it is sent', async () => {
    const send = () => recordVerdict(world, liaison, { id, ...verdict })
    const attempts = await Promise.allSettled([send(), send()])
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await world.database.verdict.count()).toBe(1)
  })

  test('is not for the Tweede Kamer', async () => {
    id = await record({ chamber: 'TK' })
    await expect(recordVerdict(world, liaison, { id, ...verdict })).rejects.toThrow(
      'Alleen in de Eerste Kamer',
    )
  })
})

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

  test('can bring another term', async () => {
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
    const back = relateCommitments(world, liaison, { id: earlierId, earlierId: id, kind: 'changes' })
    await expect(back).rejects.toThrow('pas gezegd op 10 november 2020')
  })
})
