import { beforeEach, describe, expect, test } from 'vitest'
import { addCommitmentProgress } from '#app/features/commitments/add-commitment-progress.server.ts'
import { changeCommitmentOwners } from '#app/features/commitments/change-commitment-owners.server.ts'
import { changeCommitmentTerm } from '#app/features/commitments/change-commitment-term.server.ts'
import { lapseCommitment } from '#app/features/commitments/lapse-commitment.server.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { reopenCommitment } from '#app/features/commitments/reopen-commitment.server.ts'
import { withdrawCommitment } from '#app/features/commitments/withdraw-commitment.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { fulfilCommitment } from './fulfil-commitment.server.ts'
import type { LetterFacts } from './letter-rules.ts'

const world = useTestWorld('2019-12-12T10:00')
const liaison = actor('liaison')
const letter: LetterFacts = {
  reference: '2728406',
  sentOn: '2019-12-10',
  subject: 'Reactie op een bericht',
  chamber: 'TK',
}
let id = ''

function record(wording: string) {
  return recordCommitment(world, liaison, {
    dossierId: dossiers.lvv.id,
    origin: 'promise',
    chamber: 'TK',
    activity: 'regeling van werkzaamheden',
    wording,
    saidOn: '2019-10-15',
    owners: [organisations.ministry.id],
    term: { words: 'voor het kerstreces' },
  })
}

beforeEach(async () => {
  id = await record('De Kamer krijgt een terugkoppeling van het gesprek.')
})

function findItem() {
  return world.database.obligation.findUniqueOrThrow({ where: { id }, include: { commitment: true } })
}

const acts = {
  fulfil: (key: CastKey) => fulfilCommitment(world, actor(key), { id, version: 1, letter }),
  withdraw: (key: CastKey) => withdrawCommitment(world, actor(key), { id, version: 1, reason: 'Dubbel.' }),
  lapse: (key: CastKey) => lapseCommitment(world, actor(key), { id, version: 1, reason: 'Achterhaald.' }),
  reopen: (key: CastKey) => reopenCommitment(world, actor(key), { id, version: 1, reason: 'Vergist.' }),
  'change the owners of': (key: CastKey) =>
    changeCommitmentOwners(world, actor(key), {
      id,
      version: 1,
      owners: [organisations.vng.id],
      reason: 'De VNG neemt het over.',
    }),
  'change the term of': (key: CastKey) =>
    changeCommitmentTerm(world, actor(key), {
      id,
      version: 1,
      words: 'februari 2020',
      saidOn: '2019-12-12',
      window: null,
      reason: 'Later.',
    }),
}

describe.each(Object.entries(acts))('to %s a commitment', (_name, act) => {
  test.each(['secretariat', 'reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'is not for %s',
    async (key) => {
      await expect(act(key)).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await findItem()).toMatchObject({ version: 1, closedOn: null })
    },
  )
})

describe('a commitment', () => {
  test('is not found by a liaison of another dossier', async () => {
    const elsewhere = {
      ...liaison,
      roles: liaison.roles.filter(({ dossierId }) => dossierId !== dossiers.lvv.id),
    }
    await expect(fulfilCommitment(world, elsewhere, { id, version: 1, letter })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('closes on the day of the letter that fulfils it', async () => {
    await acts.fulfil('liaison')
    expect(await findItem()).toMatchObject({
      closedOn: '2019-12-10',
      version: 2,
      commitment: { fulfilledOn: '2019-12-10' },
    })
    expect(await world.database.letter.findMany()).toMatchObject([letter])
    await expect(acts.fulfil('liaison')).rejects.toThrow(
      'al voldaan op 10 december 2019, met de brief 2728406',
    )
  })

  test('shares its letter with another one, where the day agrees', async () => {
    const other = await record('De Kamer krijgt ook de cijfers.')
    await acts.fulfil('liaison')
    const wrong = { ...letter, sentOn: '2019-12-11' }
    await expect(fulfilCommitment(world, liaison, { id: other, version: 1, letter: wrong })).rejects.toThrow(
      'staat al vast, met de datum 10 december 2019',
    )
    await fulfilCommitment(world, liaison, { id: other, version: 1, letter })
    expect(await world.database.letter.count()).toBe(1)
    expect(await world.database.commitment.count({ where: { letterId: { not: null } } })).toBe(2)
  })

  test.each([
    [{ sentOn: '2019-10-14' }, 'voor 15 oktober 2019'],
    [{ sentOn: '2019-12-13' }, 'toekomst'],
    [{ chamber: 'EK' as const }, 'Tweede Kamer wacht'],
    [{ reference: ' ' }, 'kenmerk'],
  ])('does not close with a letter of %j', async (change, words) => {
    const attempt = fulfilCommitment(world, liaison, { id, version: 1, letter: { ...letter, ...change } })
    await expect(attempt).rejects.toThrow(words)
    expect(await findItem()).toMatchObject({ closedOn: null, version: 1 })
    expect(await world.database.letter.count()).toBe(0)
  })

  test('does not close with a letter that is not there, and says so where it is chosen', async () => {
    const letterId = '99999999-9999-4999-8999-999999999999'
    await expect(fulfilCommitment(world, liaison, { id, version: 1, letterId })).rejects.toMatchObject({
      kind: 'against-the-rules',
      field: 'letterId',
    })
    expect(await findItem()).toMatchObject({ closedOn: null, version: 1 })
  })

  test('reopens without its letter, which stays', async () => {
    await acts.fulfil('liaison')
    await reopenCommitment(world, liaison, { id, version: 2, reason: 'Het was een andere brief.' })
    expect(await findItem()).toMatchObject({
      closedOn: null,
      commitment: { fulfilledOn: null, letterId: null },
    })
    const { id: letterId } = await world.database.letter.findFirstOrThrow()
    const events = await world.database.event.findMany({
      where: { subjectId: letterId },
      select: { action: true },
    })
    expect(events.map(({ action }) => action).sort()).toEqual([
      'letter-recorded',
      'letter-unused',
      'letter-used',
    ])
  })

  test.each([
    ['withdraw', 'al ingetrokken op 12 december 2019'],
    ['lapse', 'al vervallen op 12 december 2019'],
  ] as const)('that people %s is closed from then on', async (name, words) => {
    await acts[name]('liaison')
    expect(await findItem()).toMatchObject({ closedOn: '2019-12-12' })
    await expect(acts.fulfil('liaison')).rejects.toThrow(words)
  })

  test('takes notes of the ministry only', async () => {
    const note = { id, text: 'De brief ligt bij de Staatssecretaris.', visibility: 'internal' } as const
    await addCommitmentProgress(world, actor('secretariat'), note)
    for (const key of ['utrecht', 'reader', 'outsider'] as const) {
      await expect(addCommitmentProgress(world, actor(key), note)).rejects.toMatchObject({
        kind: 'not-allowed',
      })
    }
  })
})
