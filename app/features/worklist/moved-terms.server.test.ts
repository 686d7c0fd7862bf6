import { beforeEach, describe, expect, test } from 'vitest'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { recordDecision } from '#app/features/decisions/record-decision.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { rereadTerms } from '#app/features/planning/reread-terms.server.ts'
import { addRecess } from '#app/features/terms/add-recess.server.ts'
import { changeRecess } from '#app/features/terms/change-recess.server.ts'
import { removeRecess } from '#app/features/terms/remove-recess.server.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { countRecentMoves } from './count-recent-moves.server.ts'
import { listDossierAttention } from './list-dossier-attention.server.ts'
import { listMovedTerms } from './list-moved-terms.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const administrator = actor('administrator')
const christmas = {
  chamber: 'TK' as const,
  name: 'kerstreces 2020-2021',
  start: '2020-12-18',
  end: '2021-01-11',
  source: 'tweedekamer.nl',
}
const before = 'vóór het kerstreces'

let christmasId = ''
beforeEach(async () => {
  const row = await world.database.recessPeriod.findFirst({ where: { name: christmas.name } })
  christmasId = row?.id ?? ''
})

async function agree(words: string, window?: { earliestOn: null; latestOn: string }): Promise<string> {
  return recordAgreement(world, actor('secretariat'), {
    dossierId: dossiers.lvv.id,
    wording: `Utrecht telt de plekken, ${words}.`,
    saidOn: '2020-11-04',
    owners: [organisations.utrecht.id],
    term: { words, window: window ?? null },
  })
}

async function itemOf(id: string) {
  return world.database.obligation.findUniqueOrThrow({
    where: { id },
    include: { term: true, terms: { orderBy: { number: 'asc' } } },
  })
}

function plannedOf(obligationId: string) {
  return world.database.reminder.findMany({
    where: { obligationId, state: 'planned' },
    orderBy: { dueOn: 'asc' },
    select: { step: true, dueOn: true, termNumber: true },
  })
}

describe('when a recess becomes known, moves or goes', () => {
  test('what waits for it moves, with its reminders, its history and a line that says why', async () => {
    const id = await agree(before)
    expect(await itemOf(id)).toMatchObject({ latestOn: null, version: 1 })
    // Without an end somebody looks again, months later.
    expect((await plannedOf(id))[0]).toMatchObject({ step: 'review', termNumber: 1 })

    await changeRecess(world, administrator, { ...christmas, id: christmasId, version: 1 })
    await rereadTerms(world)
    const known = await itemOf(id)
    expect(known).toMatchObject({ latestOn: '2020-12-17', version: 2 })
    expect(
      known.terms.map(({ number, latestOn, recordedByName }) => [number, latestOn, recordedByName]),
    ).toEqual([
      [1, null, 'Sanne Bakker'],
      [2, '2020-12-17', 'Gestand'],
    ])
    const planned = await plannedOf(id)
    expect(planned.length).toBeGreaterThan(0)

    const week = { ...christmas, start: '2020-12-11', id: christmasId, version: 2 }
    await changeRecess(world, administrator, week)
    await rereadTerms(world)
    expect(await itemOf(id)).toMatchObject({ latestOn: '2020-12-10', version: 3 })
    const moved = await plannedOf(id)
    expect(moved.every(({ termNumber }) => termNumber === 3)).toBe(true)
    expect(moved.map(({ step }) => step)).toEqual(planned.map(({ step }) => step))
    expect(moved[0]?.dueOn).not.toBe(planned[0]?.dueOn)

    await removeRecess(world, administrator, { id: christmasId, version: 3 })
    await rereadTerms(world)
    expect(await itemOf(id)).toMatchObject({ latestOn: null, version: 4 })
    expect((await plannedOf(id))[0]).toMatchObject({ step: 'review', termNumber: 4 })

    const { moved: rows } = await listMovedTerms(world, actor('secretariat'))
    expect(rows.map(({ from, to }) => [from.latestOn, to.latestOn])).toEqual(
      expect.arrayContaining([
        ['2020-12-10', null],
        ['2020-12-17', '2020-12-10'],
        [null, '2020-12-17'],
      ]),
    )
    expect(rows.find(({ to }) => to.latestOn === '2020-12-17')?.why).toContain('18 december 2020')
    const [event] = await listEvents(world, actor('utrecht'), { id, dossierId: dossiers.lvv.id })
    expect(event?.sentence).toContain(
      `Gestand las de termijn «${before}» opnieuw nadat de kalender wijzigde: van tot en met 10 december 2020 naar geen periode.`,
    )
  })

  test('what a person chose stays, what has ended stays, and the rest is not touched', async () => {
    const chosen = await agree(before, { earliestOn: null, latestOn: '2020-12-01' })
    const other = await agree('voorjaar 2021')
    const closed = await agree(before)
    await world.database.obligation.update({ where: { id: closed }, data: { closedOn: '2020-11-05' } })
    await changeRecess(world, administrator, { ...christmas, id: christmasId, version: 1 })
    await rereadTerms(world)
    expect(await itemOf(chosen)).toMatchObject({ latestOn: '2020-12-01', version: 1 })
    expect(await itemOf(other)).toMatchObject({ version: 1 })
    expect(await itemOf(closed)).toMatchObject({ latestOn: null, version: 1 })
    expect((await listMovedTerms(world, actor('secretariat'))).moved).toEqual([])
  })

  test('reading again moves nothing twice, and a change meanwhile begins anew', async () => {
    const id = await agree(before)
    await changeRecess(world, administrator, { ...christmas, id: christmasId, version: 1 })
    await Promise.all([rereadTerms(world), rereadTerms(world)])
    await rereadTerms(world)
    expect((await itemOf(id)).terms).toHaveLength(2)
    const state = await world.database.calendarState.findFirst()
    expect(state).toMatchObject({ rereadAfterId: null, changeNumber: 1 })
  })

  test('an explanation that became stale is written anew without another version', async () => {
    const id = await agree('voor de zomer van 2021')
    expect(await itemOf(id)).toMatchObject({ latestOn: '2021-06-20' })
    await addRecess(world, administrator, {
      chamber: 'TK',
      name: 'zomerreces 2021',
      start: '2021-06-21',
      end: '2021-08-30',
      source: 'tweedekamer.nl',
    })
    await rereadTerms(world)
    // The last working day before is Friday the 18th.
    expect(await itemOf(id)).toMatchObject({ latestOn: '2021-06-18', term: { assumptions: [] } })
  })
})

test('everyone sees what moved of the items they may know of, and no more', async () => {
  await agree(before)
  await recordCommitment(world, actor('liaison'), {
    dossierId: dossiers.lvv.id,
    wording: 'De Kamer krijgt een brief.',
    saidOn: '2020-11-04',
    origin: 'promise',
    chamber: 'TK',
    activity: '',
    owners: [organisations.ministry.id],
    term: { words: before },
  })
  await changeRecess(world, administrator, { ...christmas, id: christmasId, version: 1 })
  await rereadTerms(world)
  const seen = async (key: Parameters<typeof actor>[0]) =>
    (await listMovedTerms(world, actor(key))).moved.length
  expect(await seen('secretariat')).toBe(2)
  expect(await countRecentMoves(world, actor('secretariat'))).toBe(2)
  expect(await countRecentMoves(world, actor('rotterdam'))).toBe(0)
  expect(await countRecentMoves(world, actor('outsider'))).toBe(0)
  expect(await seen('utrecht')).toBe(1)
  expect(await seen('rotterdam')).toBe(0)
  expect(await listMovedTerms(world, administrator)).toEqual({ moved: [], more: false, inAll: 2 })
  await expect(listMovedTerms(world, actor('outsider'))).rejects.toMatchObject({ kind: 'not-allowed' })
})

test('the term of a step moves along, and is told to who sees its decision', async () => {
  const decision = await recordDecision(world, actor('secretariat'), {
    ...{ dossierId: dossiers.lvv.id, saidOn: '2020-11-04', wording: 'Besluit over het vervolg.', gate: '' },
    ...{ owners: [organisations.ministry.id], term: { words: 'februari 2021' } },
  })
  const stage = { kind: 'report' as const, name: '', organisationId: null, words: before }
  await addStages(world, actor('secretariat'), { decisionId: decision, stages: [stage] })
  const { name, source } = christmas
  await changeRecess(world, administrator, {
    ...{ id: christmasId, version: 1, chamber: 'TK', name, source, start: '2020-12-11', end: christmas.end },
  })
  await rereadTerms(world)
  expect((await listMovedTerms(world, actor('secretariat'))).moved).toMatchObject([
    { stage: 'eindrapport', item: { id: decision }, words: before },
  ])
  expect((await listMovedTerms(world, actor('reader'))).moved).toHaveLength(1)
  expect((await listDossierAttention(world, actor('reader'), world.clock.today())).movedStages).toBe(1)
  expect((await listMovedTerms(world, actor('utrecht'))).moved).toEqual([])
})
