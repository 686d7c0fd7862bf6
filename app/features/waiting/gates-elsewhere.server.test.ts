import { beforeEach, describe, expect, test } from 'vitest'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { askExtension } from '#app/features/extensions/ask-extension.server.ts'
import { giveExtension } from '#app/features/extensions/give-extension.server.ts'
import { grantExtension } from '#app/features/extensions/grant-extension.server.ts'
import { rereadTerms } from '#app/features/planning/reread-terms.server.ts'
import { addRecess } from '#app/features/terms/add-recess.server.ts'
import { listDossierAttention } from '#app/features/worklist/list-dossier-attention.server.ts'
import { eventsOf, gateActs, layGateCase, type GateCase } from '#tests/support/gate-case.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { listGateFlags } from './list-gate-flags.server.ts'
import { readSlips } from './read-slips.server.ts'

const world = useTestWorld('2020-12-16T10:00')
const secretariat = actor('secretariat')
const liaison = actor('liaison')
let at = {} as GateCase
const { wait, later, reach } = gateActs(world, () => at)

beforeEach(async () => {
  at = await layGateCase(world)
})

const mayTerm = { version: 1, words: 'mei 2021', window: null, reviewOn: null }
const granted = { ...mayTerm, saidOn: '2020-12-16', sharedReason: '', notice: null }

describe('uitstel of what others wait for', () => {
  test.each(['given', 'granted'] as const)('proposes that they move along when it is %s', async (way) => {
    await wait(at.commitment, at.agreement, liaison)
    const slip =
      way === 'given'
        ? await giveExtension(world, secretariat, { ...granted, id: at.agreement, reason: 'De telling.' })
        : await grantAsked()
    const [found] = await readSlips(world.database, secretariat, { id: slip ?? '' })
    expect(found).toMatchObject({ fromWords: 'maart 2021', toWords: 'mei 2021' })
    expect(found?.rows.map(({ toWords }) => toWords)).toEqual(['juni 2021'])
  })

  test('proposes nothing where nothing waits for it', async () => {
    expect(
      await giveExtension(world, secretariat, { ...granted, id: at.agreement, reason: 'De telling.' }),
    ).toBeNull()
  })

  test('and a later step at the same moment do not keep each other waiting for ever', async () => {
    await wait(at.agreement, at.decision)
    const both = await Promise.all([
      giveExtension(world, secretariat, { ...granted, id: at.agreement, reason: 'De telling.' }),
      later(),
    ])
    expect(both[1]).not.toBeNull()
  })
})

async function grantAsked(): Promise<string | null> {
  const asked = { ...mayTerm, id: at.agreement, organisationId: null, reason: 'De telling loopt uit.' }
  await askExtension(world, actor('utrecht'), asked)
  const { id } = await world.database.extension.findFirstOrThrow({ where: { state: 'asked' } })
  return grantExtension(world, secretariat, { ...granted, id, answer: '' })
}

describe('Vandaag', () => {
  test('lists what is proposed to move for who decides about it, and for nobody else', async () => {
    await wait(at.commitment, at.decision, liaison)
    await later()
    const attention = (who: typeof secretariat) => listDossierAttention(world, who, world.clock.today())
    const counts = async (who: typeof secretariat) =>
      (await attention(who)).slips.map(({ stage, count }) => [stage, count])
    expect(await counts(secretariat)).toEqual([['concept', 2]])
    expect(await counts(liaison)).toEqual([['concept', 3]])
    for (const key of ['utrecht', 'vng', 'reader', 'outsider', 'administrator'] as const)
      expect(await counts(actor(key))).toEqual([])
  })
})

describe('a register', () => {
  const flagsFor = async (who: typeof secretariat) => {
    const ids = [at.decision, at.agreement, at.commitment]
    return listGateFlags(
      world,
      who,
      ids.map((id) => ({ id, closedOn: null })),
    )
  }

  test('says beside an item what it waits for', async () => {
    await wait(at.agreement, at.decision)
    expect(await flagsFor(secretariat)).toEqual({
      [at.decision]: { state: 'shut', words: 'wacht op concept en nog 1' },
      [at.agreement]: { state: 'shut', words: 'wacht op vervolgbesluit' },
    })
    await reach()
    await reach(secretariat, { stageId: at.report })
    expect(await flagsFor(secretariat)).toMatchObject({ [at.decision]: { state: 'open' } })
  })

  test('does not say that a gate is open where it waits for something that the reader does not see', async () => {
    await wait(at.decision, at.commitment)
    await reach()
    await reach(secretariat, { stageId: at.report })
    expect(await flagsFor(actor('utrecht'))).toEqual({})
    expect(await flagsFor(secretariat)).toMatchObject({ [at.decision]: { words: 'wacht op toezegging' } })
  })
})

test('a step that waits for a recess is read anew when the recess becomes known, once', async () => {
  const [id = ''] = await addStages(world, secretariat, {
    decisionId: at.decision,
    stages: [
      { kind: 'to_parliament', name: '', organisationId: null, words: 'voor het zomerreces van 2021' },
    ],
  })
  const stageOf = () => world.database.stage.findUniqueOrThrow({ where: { id } })
  const before = await stageOf()
  await addRecess(world, actor('administrator'), {
    chamber: 'TK',
    name: 'zomerreces 2021',
    start: '2021-07-09',
    end: '2021-08-30',
    source: 'tweedekamer.nl',
  })
  await Promise.all([rereadTerms(world), rereadTerms(world)])
  await rereadTerms(world)
  expect(await stageOf()).toMatchObject({ latestOn: '2021-07-08', termNumber: 2, version: 2 })
  expect(before.latestOn).not.toBe('2021-07-08')
  expect((await eventsOf(world, at.decision)).filter((action) => action === 'stage-term-moved')).toHaveLength(
    1,
  )
})
