import { beforeEach, describe, expect, test } from 'vitest'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { removeStage } from '#app/features/decisions/remove-stage.server.ts'
import { unreachStage } from '#app/features/decisions/unreach-stage.server.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { type GateCase, eventsOf, gateActs, layGateCase, saidInCase } from '#tests/support/gate-case.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addWait } from './add-wait.server.ts'
import { endWait } from './end-wait.server.ts'

const world = useTestWorld('2020-12-16T10:00')
const secretariat = actor('secretariat')
const liaison = actor('liaison')
let at = {} as GateCase
const { wait, later, reach, take, change } = gateActs(world, () => at)

beforeEach(async () => {
  at = await layGateCase(world)
})

describe('a stage', () => {
  test('is reached with evidence, and that is taken back with a reason', async () => {
    await reach()
    expect(await world.database.stage.findUnique({ where: { id: at.draft } })).toMatchObject({
      reachedOn: '2020-12-15',
    })
    await expect(reach(secretariat, { version: 2 })).rejects.toThrow('al bereikt op 15 december 2020')
    await unreachStage(world, secretariat, {
      decisionId: at.decision,
      stageId: at.draft,
      version: 2,
      reason: 'Vergist.',
    })
    expect(await world.database.stage.findUnique({ where: { id: at.draft } })).toMatchObject({
      reachedOn: null,
      evidence: '',
    })
    expect(await eventsOf(world, at.decision)).toEqual(
      expect.arrayContaining(['stage-reached', 'stage-unreached']),
    )
  })

  test.each([
    [{ on: '2020-12-17' }, 'toekomst'],
    [{ evidence: ' ' }, 'waaruit blijkt'],
  ])('is not reached with %j', async (wrong, words) => {
    await expect(reach(secretariat, wrong)).rejects.toThrow(words)
  })

  test('is not reached before the one before it was', async () => {
    await reach()
    await expect(reach(secretariat, { stageId: at.report, on: '2020-12-14' })).rejects.toThrow(
      'pas bereikt op 15 december',
    )
  })

  test('shows the second of two savers what stands there now', async () => {
    await change(at.draft, null)
    await expect(later()).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { version: 2, wording: 'De stap concept' },
    })
  })

  test('is added once, whoever adds it a second time', async () => {
    const usual = [{ kind: 'draft' as const, name: '', organisationId: null, words: '' }]
    await expect(addStages(world, liaison, { decisionId: at.decision, stages: usual })).rejects.toThrow(
      'staat er al',
    )
  })

  test('keeps every version of its term, and needs a reason for another', async () => {
    await expect(later(secretariat, { reason: '' })).rejects.toThrow('waarom de termijn verandert')
    await later()
    const terms = await world.database.stageTerm.findMany({
      where: { stageId: at.draft },
      orderBy: { number: 'asc' },
    })
    expect(terms.map(({ words }) => words)).toEqual([
      'uiterlijk 15 december 2020',
      'uiterlijk 15 januari 2021',
    ])
  })

  test('is not removed while something else waits for it', async () => {
    await addWait(world, secretariat, { id: at.agreement, stageId: at.draft, forId: null })
    await expect(
      removeStage(world, secretariat, {
        decisionId: at.decision,
        stageId: at.draft,
        version: 1,
        reason: 'Niet nodig.',
      }),
    ).rejects.toThrow('wacht ook iets anders')
  })
})

describe('a decision behind a gate that is shut', () => {
  test('is taken with a reason, which is kept', async () => {
    await expect(take()).rejects.toThrow('wacht nog op concept en eindrapport')
    await take('De Kamer wil niet langer wachten.')
    expect(
      await world.database.followUpDecision.findUnique({ where: { obligationId: at.decision } }),
    ).toMatchObject({
      takenOn: '2020-12-16',
      earlyReason: 'De Kamer wil niet langer wachten.',
    })
  })

  test('needs no reason once everything was reached', async () => {
    await reach()
    await reach(secretariat, { stageId: at.report, on: '2020-12-16' })
    await take('overbodig')
    expect(
      await world.database.followUpDecision.findUnique({ where: { obligationId: at.decision } }),
    ).toMatchObject({ earlyReason: '' })
  })

  test('stays shut for an agreement that was withdrawn, until that is loosened with a reason', async () => {
    await reach()
    await reach(secretariat, { stageId: at.report, on: '2020-12-16' })
    await wait(at.decision, at.agreement)
    await expect(take()).rejects.toThrow('1 ander onderdeel')
    const [row] = await world.database.wait.findMany({ where: { obligationId: at.decision } })
    const loosen = (reason: string) =>
      endWait(world, secretariat, { id: at.decision, waitId: row?.id ?? '', reason })
    await expect(loosen('')).rejects.toThrow('nog niet bereikt')
    await loosen('De telling is niet meer nodig.')
    await expect(loosen('Nog eens.')).rejects.toMatchObject({ kind: 'not-found' })
    await take()
  })
})

describe('a circle', () => {
  test('is refused and named', async () => {
    await wait(at.agreement, at.commitment)
    await wait(at.commitment, at.decision, liaison)
    await expect(wait(at.decision, at.agreement)).rejects.toThrow(
      /wacht op .*Utrecht telt de plekken.*, .* op .*/,
    )
    expect(await world.database.wait.count()).toBe(2)
  })

  test('is refused over a stage that an agreement delivers', async () => {
    await addWait(world, secretariat, { id: at.agreement, stageId: at.report, forId: null })
    await expect(change(at.draft, at.agreement)).rejects.toThrow('de stap concept')
    expect(await world.database.stage.findUnique({ where: { id: at.draft } })).toMatchObject({
      deliveredById: null,
      version: 1,
    })
  })

  test('is closed by neither or one of two people at once', async () => {
    const both = await Promise.allSettled([
      wait(at.agreement, at.commitment),
      wait(at.commitment, at.agreement, liaison),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('is not possible with something of another dossier', async () => {
    const elsewhere = await recordAgreement(world, secretariat, {
      ...saidInCase,
      dossierId: dossiers.shelter.id,
      wording: 'Elders.',
      term: null,
    })
    await expect(wait(at.agreement, elsewhere)).rejects.toThrow('is er niet')
  })
})
