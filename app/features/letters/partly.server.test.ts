import { beforeEach, describe, expect, test } from 'vitest'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, organisations, posts, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { fulfilCommitment } from './fulfil-commitment.server.ts'
import { fulfilPartly } from './fulfil-partly.server.ts'
import { fulfilSeveral } from './fulfil-several.server.ts'
import type { Fulfilment } from './fulfilment.ts'

const world = useTestWorld('2020-06-10T10:00')
const liaison = actor('liaison')
const wording = 'De Kamer krijgt de cijfers en een technische briefing.'
const act: Fulfilment = {
  act: { kind: 'technical_briefing', on: '2020-06-03', evidence: 'De agenda van de Kamer van 3 juni 2020.' },
}
const letter: Fulfilment = {
  letter: { reference: '2800001', sentOn: '2020-06-02', subject: 'Cijfers', chamber: 'TK' },
}
const split = {
  version: 1,
  done: 'De Kamer krijgt een technische briefing.',
  remains: 'De Kamer krijgt de cijfers.',
  term: 'binnen zes weken',
}
let id = ''

function record(words = wording, confidential = false) {
  return recordCommitment(world, liaison, {
    dossierId: dossiers.lvv.id,
    origin: 'promise',
    chamber: 'TK',
    activity: 'vreemdelingenbeleid',
    wording: words,
    confidential,
    saidOn: '2019-12-10',
    owners: [organisations.ministry.id],
    term: { words: 'in het voorjaar van 2020' },
    details: {
      registerNumber: 'TZ201912-001',
      toWhom: ['Lid A (partij)'],
      responsiblePostId: posts.stateSecretary.id,
    },
  })
}

beforeEach(async () => {
  id = await record()
})

const partly = (key: CastKey, by: Fulfilment = act, change = {}) =>
  fulfilPartly(world, actor(key), { id, ...split, by, ...change })

function listItems() {
  return world.database.obligation.findMany({
    orderBy: { wording: 'asc' },
    include: { commitment: true, term: true, parties: true, formerWordings: true, relationsFrom: true },
  })
}

async function sentencesOf(subjectId: string) {
  const events = await listEvents(world, liaison, { id: subjectId, dossierId: dossiers.lvv.id })
  return events.map(({ sentence }) => sentence).join('\n')
}

describe('what is partly fulfilled', () => {
  test('closes with what was done, and what remains stands open with a term of its own', async () => {
    const remainingId = await partly('liaison')
    const [briefing, figures] = (await listItems()).reverse()
    expect(briefing).toMatchObject({
      id,
      wording: split.done,
      closedOn: '2020-06-03',
      commitment: { fulfilledOn: '2020-06-03', fulfilledBy: 'technical_briefing', letterId: null },
      formerWordings: [{ wording }],
      relationsFrom: [{ kind: 'remains_as', toId: remainingId }],
    })
    expect(figures).toMatchObject({
      id: remainingId,
      wording: split.remains,
      closedOn: null,
      saidOn: '2019-12-10',
      latestOn: '2020-07-15',
      term: { words: 'binnen zes weken', saidOn: '2020-06-03' },
      parties: [{ organisationId: organisations.ministry.id, role: 'owner' }],
      commitment: {
        origin: 'promise',
        chamber: 'TK',
        registerNumber: 'TZ201912-001',
        toWhom: ['Lid A (partij)'],
        responsiblePostId: posts.stateSecretary.id,
      },
    })
    expect(await sentencesOf(id)).toContain(wording)
    expect(await sentencesOf(remainingId)).toContain(wording)
    expect(await world.database.reminder.count({ where: { obligationId: id, state: 'planned' } })).toBe(0)
    expect(
      await world.database.reminder.count({ where: { obligationId: remainingId, state: 'planned' } }),
    ).toBeGreaterThan(0)
  })

  test.each([
    [{ done: ' ' }, 'niets gedaan'],
    [{ remains: ' ' }, 'Blijft er niets over'],
    [{ remains: wording }, 'dan is er niets gedaan'],
    [{ done: wording }, 'blijft er niets over'],
    [{ term: '' }, 'voor wanneer'],
    [{ by: { act: { ...('act' in act ? act.act : {}), on: '2019-12-09' } } }, 'ligt voor 10 december 2019'],
    [
      { by: { letter: { ...('letter' in letter ? letter.letter : {}), sentOn: '2019-12-09' } } },
      'Dat is voor',
    ],
  ])('is refused with %j, and nothing changes', async (change, words) => {
    await expect(partly('liaison', act, change)).rejects.toThrow(words)
    expect(await listItems()).toMatchObject([{ id, wording, closedOn: null, version: 1 }])
    expect(await world.database.letter.count()).toBe(0)
  })

  test('splits once, however often it is sent', async () => {
    const attempts = await Promise.allSettled([partly('liaison'), partly('liaison')])
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(partly('liaison')).rejects.toThrow('al voldaan op 3 juni 2020')
    expect(await world.database.obligation.count()).toBe(2)
  })

  test('stays confidential in both halves, and its letter names neither', async () => {
    id = await record('Een vertrouwelijke toezegging over alles.', true)
    const remainingId = await partly('liaison', letter)
    const items = await world.database.obligation.findMany({ where: { id: { in: [id, remainingId] } } })
    expect(items.map(({ confidential }) => confidential)).toEqual([true, true])
    const { id: letterId } = await world.database.letter.findFirstOrThrow()
    const events = await listEvents(world, actor('reader'), { id: letterId, dossierId: dossiers.lvv.id })
    expect(events.map(({ sentence }) => sentence).join(' ')).toContain('iets vertrouwelijks af')
    expect(JSON.stringify(events)).not.toContain(split.done)
  })

  test.each(['secretariat', 'reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'is not for %s',
    async (key) => {
      await expect(partly(key)).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await world.database.obligation.count()).toBe(1)
    },
  )

  test('is not found by a liaison of another dossier', async () => {
    const roles = liaison.roles.filter(({ dossierId }) => dossierId !== dossiers.lvv.id)
    const attempt = fulfilPartly(world, { ...liaison, roles }, { id, ...split, by: act })
    await expect(attempt).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('one letter', () => {
  const close = (target: string, by: Fulfilment) =>
    fulfilCommitment(world, liaison, { id: target, version: 1, ...by })

  test('is chosen again, and closes several at once', async () => {
    const [second, third] = [await record('Tweede.'), await record('Derde.')]
    await close(id, letter)
    const { id: letterId } = await world.database.letter.findFirstOrThrow()
    const items = [second, third].map((target) => ({ id: target, version: 1 }))
    await fulfilSeveral(world, liaison, { letterId, items })
    expect(await world.database.commitment.count({ where: { letterId } })).toBe(3)
    await expect(fulfilSeveral(world, liaison, { letterId, items })).rejects.toThrow('al voldaan')
  })

  test('closes all or none', async () => {
    const second = await record('Tweede.')
    await close(id, letter)
    const { id: letterId } = await world.database.letter.findFirstOrThrow()
    const items = [second, id].map((target) => ({ id: target, version: 1 }))
    await expect(fulfilSeveral(world, liaison, { letterId, items })).rejects.toThrow('al voldaan')
    expect(await world.database.obligation.count({ where: { closedOn: null } })).toBe(1)
  })

  test('of another dossier is not there', async () => {
    const elsewhere = await world.database.letter.create({
      data: { dossierId: dossiers.shelter.id, reference: '9', sentOn: '2020-06-02', chamber: 'TK' },
    })
    await expect(close(id, { letterId: elsewhere.id })).rejects.toMatchObject({
      kind: 'against-the-rules',
      field: 'letterId',
    })
  })

  test('older than the promise is refused, also when it is chosen', async () => {
    const old = await world.database.letter.create({
      data: { dossierId: dossiers.lvv.id, reference: '1', sentOn: '2019-12-09', chamber: 'TK' },
    })
    await expect(close(id, { letterId: old.id })).rejects.toThrow('Dat is voor 10 december 2019')
  })

  test('is found by its Kamerstuk, and gets the kenmerk that was not known', async () => {
    const second = await record('Tweede.')
    const facts = 'letter' in letter ? letter.letter : null
    if (!facts) throw new Error('no letter')
    await close(id, { letter: { ...facts, reference: '', kamerstuk: '19637, nr. 2600' } })
    await close(second, { letter: { ...facts, kamerstuk: 'kst-19637-2600' } })
    expect(await world.database.letter.findMany()).toMatchObject([
      { reference: '2800001', kamerstuk: 'kst-19637-2600' },
    ])
    const third = await record('Derde.')
    const clash = { letter: { ...facts, kamerstuk: '19637-2601' } }
    await expect(close(third, clash)).rejects.toThrow('Kamerstuk 19637, nr. 2600')
  })

  test.each(['secretariat', 'reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'closes nothing more for %s',
    async (key) => {
      const attempt = fulfilSeveral(world, actor(key), { letterId: id, items: [{ id, version: 1 }] })
      await expect(attempt).rejects.toMatchObject({ kind: 'not-allowed' })
    },
  )
})
