import { beforeEach, describe, expect, test } from 'vitest'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { changeTermsTogether } from './change-terms-together.server.ts'
import { handOverTogether } from './hand-over-together.server.ts'
import { listChosen } from './list-chosen.server.ts'
import { recordAgreement } from './record-agreement.server.ts'
import { settleTogether } from './settle-together.server.ts'
import { chosenIn, mostTogether } from './together.ts'
import { withdrawAgreement } from './withdraw-agreement.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')
const { utrecht, amsterdam, groningen } = organisations
let [first, second, closed] = ['', '', '']

function record(wording: string, owners: string[], saidOn = '2020-11-04') {
  return recordAgreement(world, secretariat, {
    ...{ dossierId: dossiers.lvv.id, wording, saidOn, owners, term: { words: 'voorjaar 2021' } },
  })
}

beforeEach(async () => {
  first = await record('Utrecht telt.', [utrecht.id, amsterdam.id])
  second = await record('Amsterdam telt.', [amsterdam.id], '2020-11-09')
  closed = await record('Niemand telt.', [])
  await withdrawAgreement(world, secretariat, { id: closed, version: 1, reason: 'Dubbel.' })
})

function chosen(...ids: string[]) {
  return ids.map((id) => ({ id, version: 1 }))
}

function find(id: string) {
  return world.database.obligation.findUniqueOrThrow({
    where: { id },
    include: { term: true, parties: { orderBy: { role: 'asc' } } },
  })
}

const acts = {
  settle: (key: CastKey, ids: string[]) =>
    settleTogether(world, actor(key), { chosen: chosen(...ids), on: '2020-11-09', settlement: 'Gezien.' }),
  'hand over': (key: CastKey, ids: string[]) =>
    handOverTogether(world, actor(key), { chosen: chosen(...ids), owner: amsterdam.id, reason: 'Ruil.' }),
  'change the terms of': (key: CastKey, ids: string[]) =>
    changeTermsTogether(world, actor(key), {
      chosen: chosen(...ids),
      words: 'mei 2021',
      saidOn: '2020-11-10',
      window: null,
      reason: 'Later.',
    }),
}

describe.each(Object.entries(acts))('to %s several agreements', (_name, act) => {
  test.each(['liaison', 'reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'is not for %s',
    async (key) => {
      await expect(act(key, [first, second])).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await find(first)).toMatchObject({ version: 1, closedOn: null })
    },
  )

  test('is not for the secretariat of another dossier', async () => {
    const roles = secretariat.roles.filter(({ dossierId }) => dossierId === dossiers.shelter.id)
    const elsewhere = { ...secretariat, roles }
    const given = { chosen: chosen(first), on: '2020-11-09', settlement: 'Gezien.' }
    await expect(settleTogether(world, elsewhere, given)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await listChosen(world, elsewhere, [first])).toMatchObject({ rows: [], unknown: 1 })
  })

  test('is refused as a whole where one of them is closed, and names it', async () => {
    const version = (await find(closed)).version
    const given = [...chosen(first), { id: closed, version }]
    const attempt = settleTogether(world, secretariat, {
      chosen: given,
      on: '2020-11-09',
      settlement: 'Gezien.',
    })
    await expect(attempt).rejects.toThrow('«Niemand telt.»: Deze is al afgerond.')
    expect(await find(first)).toMatchObject({ closedOn: null })
  })

  test('is refused as a whole where somebody else was first, and names it', async () => {
    await acts['change the terms of']('secretariat', [second])
    await expect(act('secretariat', [first, second])).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      objections: [expect.stringContaining('«Amsterdam telt.»')],
    })
    expect(await find(first)).toMatchObject({ version: 1 })
  })

  test('is refused for none, and for more than can be seen at once', async () => {
    await expect(act('secretariat', [])).rejects.toThrow('U koos geen afspraak')
    const many = Array.from({ length: mostTogether + 1 }, () => first)
    await expect(act('secretariat', many)).rejects.toThrow('ten hoogste 200')
  })
})

describe('agreements that were chosen together', () => {
  test('are settled, each with its own history', async () => {
    expect(await acts.settle('secretariat', [first, second])).toBe(2)
    for (const id of [first, second]) {
      expect(await find(id)).toMatchObject({ closedOn: '2020-11-09' })
      const events = await listEvents(world, secretariat, { id, dossierId: dossiers.lvv.id })
      expect(events.map(({ sentence }) => sentence).join()).toContain(
        'deed de afspraak af op 9 november 2020',
      )
    }
  })

  test('are not settled before one of them was said', async () => {
    const given = { chosen: chosen(first, second), on: '2020-11-05', settlement: 'Gezien.' }
    await expect(settleTogether(world, secretariat, given)).rejects.toThrow(
      '«Amsterdam telt.»: De dag ligt voor',
    )
    expect(await find(first)).toMatchObject({ closedOn: null })
  })

  test('get another owner, except those that have it', async () => {
    expect(await acts['hand over']('secretariat', [first, second])).toBe(1)
    expect((await find(first)).parties).toMatchObject([{ role: 'owner', organisationId: amsterdam.id }])
    expect(await find(second)).toMatchObject({ version: 1 })
    const given = { chosen: chosen(second), owner: groningen.id, reason: 'Ruil.' }
    expect(await handOverTogether(world, secretariat, given)).toBe(1)
  })

  test('get another term', async () => {
    expect(await acts['change the terms of']('secretariat', [first, second])).toBe(2)
    expect(await find(second)).toMatchObject({ term: { words: 'mei 2021' }, latestOn: '2021-05-31' })
  })

  test('are shown first, with what cannot change and why', async () => {
    const ids = chosenIn(
      new URLSearchParams([first, closed, first, 'onzin', dossiers.lvv.id].map((id) => ['kies', id])),
    )
    expect(ids).toHaveLength(3)
    const { rows, unknown } = await listChosen(world, secretariat, ids)
    expect(rows.map(({ id, objection }) => [id, objection])).toEqual(
      expect.arrayContaining([
        [first, ''],
        [closed, 'Al afgerond op 10 november 2020. Heropen haar eerst.'],
      ]),
    )
    expect(unknown).toBe(1)
    await expect(listChosen(world, actor('utrecht'), ids)).rejects.toMatchObject({ kind: 'not-allowed' })
  })
})
