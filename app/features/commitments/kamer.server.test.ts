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
    include: { commitment: true, term: true },
  })
}

async function latestSentence() {
  const [latest] = await listEvents(world, liaison, { id, dossierId: dossiers.lvv.id })
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
    () => recordKamerWord(world, elsewhere, { id, version: 1, word: 'Voldaan', seenOn: '2021-02-09' }),
    () => recordVerdict(world, elsewhere, { id, ...verdict }),
    () => rewordCommitment(world, elsewhere, { id, version: 1, wording: 'Anders.', term: '', reason: 'Zo.' }),
    () =>
      changeDetails(world, elsewhere, { id, version: 1, chamber: 'EK', activity: 'x', details: noDetails }),
    () => relateCommitments(world, elsewhere, { id, earlierId: id, kind: 'repeats' }),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' })
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
