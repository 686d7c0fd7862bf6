import { beforeEach, describe, expect, test } from 'vitest'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addDecisionProgress } from './add-decision-progress.server.ts'
import { changeGate } from './change-gate.server.ts'
import { changeDecisionOwners } from './change-decision-owners.server.ts'
import { changeDecisionTerm } from './change-decision-term.server.ts'
import { dropDecision } from './drop-decision.server.ts'
import { recordDecision } from './record-decision.server.ts'
import { reopenDecision } from './reopen-decision.server.ts'
import { takeDecision } from './take-decision.server.ts'

const world = useTestWorld('2021-02-20T10:00')
const taken = { version: 1, on: '2021-02-18', outcome: 'De pilots gaan een jaar langer door.' }
let id = ''

beforeEach(async () => {
  id = await recordDecision(world, actor('secretariat'), {
    dossierId: dossiers.lvv.id,
    wording: 'Besluit over het vervolg, op basis van de tussenevaluatie.',
    gate: 'WODC-tussenevaluatie',
    saidOn: '2020-11-04',
    owners: [organisations.utrecht.id],
    term: { words: 'februari 2021' },
  })
})

function findItem() {
  return world.database.obligation.findUniqueOrThrow({ where: { id }, include: { decision: true } })
}

const acts = {
  take: (key: CastKey) => takeDecision(world, actor(key), { id, ...taken }),
  drop: (key: CastKey) => dropDecision(world, actor(key), { id, version: 1, reason: 'Niet meer nodig.' }),
  reopen: (key: CastKey) => reopenDecision(world, actor(key), { id, version: 1, reason: 'Vergist.' }),
  'change the owners of': (key: CastKey) =>
    changeDecisionOwners(world, actor(key), {
      id,
      version: 1,
      owners: [organisations.vng.id],
      reason: 'De VNG neemt het over.',
    }),
  'change the term of': (key: CastKey) =>
    changeDecisionTerm(world, actor(key), {
      id,
      version: 1,
      words: 'maart 2021',
      saidOn: '2021-02-20',
      window: null,
      reason: 'De evaluatie is later klaar.',
    }),
  'change the gate of': (key: CastKey) =>
    changeGate(world, actor(key), { id, version: 1, gate: 'eindrapport' }),
  'write a note on': (key: CastKey) =>
    addDecisionProgress(world, actor(key), { id, text: 'Concept is binnen.', visibility: 'shared' }),
}

describe.each(Object.entries(acts))('to %s a decision', (_name, act) => {
  test.each(['reader', 'administrator', 'utrecht', 'amsterdam', 'outsider'] as const)(
    'is not for %s',
    async (key) => {
      await expect(act(key)).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await findItem()).toMatchObject({ version: 1, closedOn: null })
    },
  )
})

describe('a decision', () => {
  test('waits for what was noted last, and nothing once it was taken', async () => {
    await acts['change the gate of']('secretariat')
    expect(await findItem()).toMatchObject({ version: 2, decision: { gate: 'eindrapport' } })
    await takeDecision(world, actor('liaison'), { id, ...taken, version: 2 })
    await expect(
      changeGate(world, actor('secretariat'), { id, version: 3, gate: 'iets anders' }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
  })

  test.each(['secretariat', 'liaison'] as const)('is taken by %s', async (key) => {
    await acts.take(key)
    expect(await findItem()).toMatchObject({
      closedOn: '2021-02-18',
      decision: { takenOn: '2021-02-18', outcome: taken.outcome },
    })
    await expect(acts.take(key)).rejects.toThrow('al genomen op 18 februari 2021')
    await expect(acts.drop(key)).rejects.toThrow('al genomen')
  })

  test.each([
    [{ on: '2021-02-21' }, 'toekomst'],
    [{ on: '2020-11-03' }, 'voor 4 november 2020'],
    [{ outcome: '' }, 'wat er is besloten'],
  ])('is not taken with %j', async (change, words) => {
    await expect(takeDecision(world, actor('liaison'), { id, ...taken, ...change })).rejects.toThrow(words)
  })

  test('is dropped with a reason and reopened with another', async () => {
    await acts.drop('secretariat')
    expect(await findItem()).toMatchObject({ closedOn: '2021-02-20', decision: { droppedOn: '2021-02-20' } })
    await reopenDecision(world, actor('liaison'), { id, version: 2, reason: 'Toch wel.' })
    expect(await findItem()).toMatchObject({ closedOn: null, decision: { droppedOn: null, dropReason: '' } })
  })

  test('is not known in another dossier', async () => {
    const { roles } = actor('secretariat')
    const elsewhere = {
      ...actor('secretariat'),
      roles: roles.filter(({ dossierId }) => dossierId !== dossiers.lvv.id),
    }
    await expect(takeDecision(world, elsewhere, { id, ...taken })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
