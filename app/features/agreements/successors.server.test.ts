import { describe, expect, test } from 'vitest'
import { addAgreementProgress } from './add-agreement-progress.server.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import { listRelations } from '#app/features/obligations/list-relations.server.ts'
import { writeRelation } from '#app/features/obligations/relation.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { useThreeParties } from '#tests/support/three-parties.ts'
import { mergeAgreements } from './merge-agreements.server.ts'
import { recordAgreement } from './record-agreement.server.ts'
import { reopenAgreement } from './reopen-agreement.server.ts'
import { repeatAgreement } from './repeat-agreement.server.ts'
import { replaceAgreement } from './replace-agreement.server.ts'
import { splitAgreement } from './split-agreement.server.ts'
import { visibleAgreements } from './visible-agreements.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')
const { amsterdam, utrecht, rotterdam, groningen, vng } = organisations
const { at, findItem, change, sentences } = useThreeParties(world)

const twoParts = [
  { wording: 'Utrecht telt de plekken.', owner: utrecht.id, term: '' },
  { wording: 'De anderen tellen de mensen.', owner: null, term: 'mei 2021' },
]
const asked = { words: 'voorjaar 2022', window: null, wording: 'Drie gemeenten leveren opnieuw aan.' }

function find(id: string) {
  return world.database.obligation.findUniqueOrThrow({
    where: { id },
    include: { agreement: true, term: true, parties: { orderBy: { role: 'asc' } } },
  })
}

function record(wording: string, traits: Partial<Parameters<typeof recordAgreement>[2]> = {}) {
  return recordAgreement(world, secretariat, {
    ...{ dossierId: dossiers.lvv.id, wording, saidOn: '2020-11-05', owners: [utrecht.id], term: null },
    ...traits,
  })
}

async function split(traits: object = {}, key: CastKey = 'secretariat') {
  const { version } = await findItem()
  const given = { id: at.id, version, parts: twoParts, withExecutors: true }
  return splitAgreement(world, actor(key), { ...given, ...traits })
}

async function merge(ids: string[], traits: object = {}, key: CastKey = 'secretariat') {
  const chosen = []
  for (const id of ids) chosen.push({ id, version: (await find(id)).version })
  const given = { chosen, wording: 'Eén afspraak.', owner: null, term: '' }
  return mergeAgreements(world, actor(key), { ...given, ...traits })
}

async function reopen(id = at.id) {
  const { version } = await find(id)
  await reopenAgreement(world, secretariat, { id, version, reason: 'Toch niet.' })
}

async function related(id: string) {
  const found = await listRelations(world.database, id, visibleAgreements(secretariat))
  return found.map((relation) => `${writeRelation(relation)} «${relation.other.wording}»`)
}

describe('a split', () => {
  test('withdraws the whole, which was not kept, and opens its parts', async () => {
    await change({ required: 2 })
    const [first = '', second = ''] = await split()
    expect(await findItem()).toMatchObject({
      closedOn: '2020-11-10',
      agreement: { settledOn: null, withdrawnOn: '2020-11-10', endedBy: 'split' },
    })
    expect(await find(first)).toMatchObject({
      closedOn: null,
      saidOn: '2020-11-04',
      term: { words: 'voorjaar 2021', saidOn: '2020-11-04' },
      agreement: { requiredDone: 2 },
      parties: [
        { role: 'owner', organisationId: utrecht.id },
        { role: 'executor', organisationId: rotterdam.id },
        { role: 'counterparty', organisationId: vng.id },
      ],
    })
    expect(await find(second)).toMatchObject({ term: { words: 'mei 2021', saidOn: '2020-11-10' } })
    expect((await related(at.id)).sort()).toEqual([
      'gesplitst in de afspraak «De anderen tellen de mensen.»',
      'gesplitst in de afspraak «Utrecht telt de plekken.»',
    ])
    expect(await related(first)).toEqual([
      'voortgekomen uit de splitsing van de afspraak «Drie gemeenten leveren een overzicht aan.»',
    ])
    expect(await sentences('secretariat')).toContain('Sanne Bakker splitste de afspraak in 2 andere.')
  })

  test('carries along that it is confidential and where it was said', async () => {
    const consultationId = await planConsultation(world, secretariat, {
      ...{ dossierId: dossiers.lvv.id, kind: 'administrative', title: 'Overleg', meetsOn: '2020-11-05' },
      ...{ beginsAtTime: '', place: '' },
    })
    const id = await record('Geheim.', { consultationId, confidential: true })
    const [part = ''] = await split({ id, version: 1 })
    expect(await find(part)).toMatchObject({ consultationId, confidential: true, sectionId: null })
  })

  test.each([
    [{ parts: [] }, 'minstens twee delen'],
    [{ parts: twoParts.slice(0, 1) }, 'minstens twee delen'],
    [{ parts: [...twoParts.slice(0, 1), { wording: ' ', owner: null, term: '' }] }, 'minstens twee delen'],
    [{ parts: [twoParts[0], twoParts[0]] }, 'dezelfde tekst'],
    [{ version: 9 }, 'Iemand anders'],
    [
      { parts: [twoParts[0], { ...twoParts[1], owner: '10000000-0000-4000-8000-00000000ffff' }] },
      'bestaat niet',
    ],
  ])('is refused with %j, and nothing changes', async (traits, words) => {
    await expect(split(traits)).rejects.toThrow(words)
    expect(await findItem()).toMatchObject({ version: 1, closedOn: null })
    expect(await world.database.obligation.count()).toBe(1)
  })

  test('that is sent twice is made once', async () => {
    await split({ version: 1 })
    await expect(split({ version: 1 })).rejects.toThrow('al ingetrokken')
    expect(await world.database.obligation.count()).toBe(3)
  })

  test('is taken back while nobody works on its parts', async () => {
    const [first = ''] = await split()
    await reopen()
    expect(await findItem()).toMatchObject({
      closedOn: null,
      agreement: { endedBy: null, withdrawnOn: null },
    })
    expect(await find(first)).toMatchObject({
      closedOn: '2020-11-10',
      agreement: { withdrawalReason: 'De splitsing is teruggedraaid.' },
    })
    expect(await related(at.id)).toEqual([])
    expect(await split()).toHaveLength(2)
  })

  test('is not taken back once somebody works on a part', async () => {
    const [first = ''] = await split()
    await addAgreementProgress(world, secretariat, { id: first, text: 'Bezig.', visibility: 'shared' })
    await expect(reopen()).rejects.toThrow('Met «Utrecht telt de plekken.» is al iets gedaan.')
    expect(await findItem()).toMatchObject({ closedOn: '2020-11-10' })
  })
})

describe('a merger', () => {
  test('makes one of several, with all their parties', async () => {
    const other = await record('Groningen telt.', { owners: [groningen.id], counterparties: [amsterdam.id] })
    const one = await merge([at.id, other], { owner: groningen.id, term: 'juni 2021' })
    expect(await find(one)).toMatchObject({ saidOn: '2020-11-05', term: { words: 'juni 2021' } })
    const { parties } = await find(one)
    expect(parties.map(({ role, organisationId }) => [role, organisationId]).sort()).toEqual(
      [
        ['owner', groningen.id],
        ['executor', amsterdam.id],
        ['executor', utrecht.id],
        ['executor', rotterdam.id],
        ['counterparty', vng.id],
      ].sort(),
    )
    expect(await find(other)).toMatchObject({ agreement: { endedBy: 'merge' }, closedOn: '2020-11-10' })
    expect(await related(one)).toHaveLength(2)
    await reopen(other)
    expect(await findItem()).toMatchObject({ closedOn: null, agreement: { endedBy: null } })
    expect(await find(one)).toMatchObject({ closedOn: '2020-11-10' })
  })

  test('of one, over dossiers, or of what is closed is refused', async () => {
    await expect(merge([at.id])).rejects.toThrow('minstens twee')
    const elsewhere = await record('Elders.', { dossierId: dossiers.shelter.id })
    await expect(merge([at.id, elsewhere])).rejects.toThrow('één dossier')
    const other = await record('Hier.')
    await split()
    await expect(merge([at.id, other])).rejects.toThrow('al afgerond')
    expect(await find(other)).toMatchObject({ closedOn: null })
  })

  test('does not show what unreleased minutes hold back', async () => {
    const consultationId = await planConsultation(world, secretariat, {
      ...{ dossierId: dossiers.lvv.id, kind: 'administrative', title: 'Overleg', meetsOn: '2020-11-05' },
      ...{ beginsAtTime: '', place: '' },
    })
    const other = await record('Nog niet gedeeld.', { consultationId })
    await expect(merge([at.id, other])).rejects.toThrow('Deel eerst de verslagen')
  })
})

describe('another agreement', () => {
  test('replaces one, and takes its parties along', async () => {
    const wording = 'Drie gemeenten leveren één overzicht aan.'
    const given = { id: at.id, version: 1, wording, owner: null, term: '' }
    const id = await replaceAgreement(world, secretariat, given)
    expect(await find(id)).toMatchObject({ wording, closedOn: null, term: { words: 'voorjaar 2021' } })
    expect((await find(id)).parties).toHaveLength(4)
    expect(await findItem()).toMatchObject({ agreement: { endedBy: 'replacement' } })
    await expect(replaceAgreement(world, secretariat, given)).rejects.toThrow('al ingetrokken')
  })

  test('does not replace one in the same words', async () => {
    const { wording } = await findItem()
    const given = { id: at.id, version: 1, wording, owner: null, term: '' }
    await expect(replaceAgreement(world, secretariat, given)).rejects.toThrow('nog dezelfde')
  })

  test('follows one in a series, once, and leaves it open', async () => {
    const id = await repeatAgreement(world, secretariat, { id: at.id, ...asked })
    expect(await find(id)).toMatchObject({ term: { words: 'voorjaar 2022' }, closedOn: null })
    expect(await findItem()).toMatchObject({ version: 1, closedOn: null })
    expect(await related(id)).toEqual(['volgt op de afspraak «Drie gemeenten leveren een overzicht aan.»'])
    await expect(repeatAgreement(world, secretariat, { id: at.id, ...asked })).rejects.toThrow(
      'volgt al een andere',
    )
    await expect(repeatAgreement(world, secretariat, { id, ...asked, words: ' ' })).rejects.toThrow('termijn')
  })
})

describe.each([
  ['split', (key: CastKey) => split({}, key)],
  ['merge', (key: CastKey) => merge([at.id], {}, key)],
  [
    'replace',
    (key: CastKey) =>
      replaceAgreement(world, actor(key), {
        id: at.id,
        version: 1,
        wording: 'Anders.',
        owner: null,
        term: '',
      }),
  ],
  ['repeat', (key: CastKey) => repeatAgreement(world, actor(key), { id: at.id, ...asked })],
] as const)('to %s an agreement', (_name, act) => {
  test.each(['liaison', 'reader', 'administrator', 'utrecht', 'groningen', 'outsider'] as const)(
    'is not for %s',
    async (key) => {
      await expect(act(key)).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await findItem()).toMatchObject({ version: 1, closedOn: null })
    },
  )
})
