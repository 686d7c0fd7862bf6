import { beforeEach, describe, expect, test } from 'vitest'
import { type Actor } from '#app/features/access/actor.ts'
import { changeDecisionTerm } from '#app/features/decisions/change-decision-term.server.ts'
import {
  type GateCase,
  eventsOf,
  gateActs,
  layGateCase,
  proposedIn,
  saidInCase,
} from '#tests/support/gate-case.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { applySlip } from './apply-slip.server.ts'
import { keepSlip } from './keep-slip.server.ts'
import { readSlips } from './read-slips.server.ts'

const world = useTestWorld('2020-12-16T10:00')
const secretariat = actor('secretariat')
const liaison = actor('liaison')
let at = {} as GateCase
const { wait, later } = gateActs(world, () => at)

beforeEach(async () => {
  at = await layGateCase(world)
})

async function termOf(id: string) {
  const found = await world.database.obligation.findUniqueOrThrow({ where: { id }, include: { term: true } })
  return found.term?.words
}

async function slip(who: Actor = secretariat): Promise<string> {
  return (await later(who)) ?? ''
}

describe('when a stage gets a later term', () => {
  beforeEach(async () => {
    await wait(at.agreement, at.decision)
    await wait(at.commitment, at.decision, liaison)
  })

  test('everything that hangs on it is proposed to move as far, and nothing moves yet', async () => {
    const [found] = await readSlips(world.database, secretariat, { id: await slip() })
    const rows = found?.rows.map(({ name, toWords, decider }) => [name, toWords, decider]) ?? []
    expect(rows.slice(0, 2)).toEqual([
      ['vervolgbesluit «Besluit over het vervolg.»', 'maart 2021', null],
      ['de stap eindrapport', 'februari 2021', null],
    ])
    // What waits for the decision was noted at one moment.
    expect(rows.slice(2).sort()).toEqual([
      ['afspraak «Utrecht telt de plekken.»', 'april 2021', null],
      ['toezegging «De Kamer krijgt een brief.»', 'mei 2021', 'de parlementair liaison'],
    ])
    expect(await termOf(at.decision)).toBe('februari 2021')
  })

  test('what was chosen moves in one act with a history each; what another role decides stays proposed', async () => {
    const id = await slip()
    expect(
      await applySlip(world, secretariat, {
        slipId: id,
        reason: 'Het rapport komt later.',
        rows: await proposedIn(world, id),
      }),
    ).toBe(3)
    expect([await termOf(at.decision), await termOf(at.agreement), await termOf(at.commitment)]).toEqual([
      'maart 2021',
      'april 2021',
      'april 2021',
    ])
    expect(await eventsOf(world, at.decision)).toEqual(
      expect.arrayContaining(['term-changed', 'stage-term-changed', 'slip-applied']),
    )
    expect(await eventsOf(world, at.agreement)).toContain('term-changed')
    const rest = await proposedIn(world, id, liaison)
    expect(rest.map(({ words }) => words)).toEqual(['mei 2021'])
    await applySlip(world, liaison, { slipId: id, reason: 'Idem.', rows: rest })
    expect(await world.database.slip.findUnique({ where: { id } })).not.toMatchObject({ closedAt: null })
  })

  test('each gets one notice, of what they may see', async () => {
    const id = await slip()
    await applySlip(world, liaison, {
      slipId: id,
      reason: 'Later.',
      rows: await proposedIn(world, id, liaison),
    })
    const notices = await world.database.notice.findMany({
      include: { recipient: { select: { mail: true } }, rows: { include: { row: true } } },
    })
    expect(new Set(notices.map(({ recipientId }) => recipientId)).size).toBe(notices.length)
    const utrecht = notices.find(({ recipient }) => recipient.mail.startsWith('lieke'))
    expect(utrecht?.rows.map(({ row }) => row.obligationId)).toEqual([at.decision])
    expect(notices.some(({ recipient }) => recipient.mail.startsWith('bram'))).toBe(false)
  })

  test('a proposal that went stale says what changed, and moves nothing', async () => {
    const id = await slip()
    const rows = await proposedIn(world, id)
    await changeDecisionTerm(world, secretariat, {
      id: at.decision,
      version: 1,
      words: 'maart 2021',
      saidOn: '2020-12-16',
      window: null,
      reason: 'Nu al.',
      correction: true,
    })
    await expect(applySlip(world, secretariat, { slipId: id, reason: 'Later.', rows })).rejects.toMatchObject(
      { kind: 'changed-meanwhile' },
    )
    expect(await termOf(at.agreement)).toBe('maart 2021')
  })

  test('moves once where two apply it at once', async () => {
    const id = await slip()
    const rows = await proposedIn(world, id)
    const apply = () => applySlip(world, secretariat, { slipId: id, reason: 'Later.', rows })
    const both = await Promise.allSettled([apply(), apply()])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await termOf(at.decision)).toBe('maart 2021')
  })

  test.each([
    [{ reason: '' }, '', 'waarom dit verschuift'],
    [{}, 'ooit eens misschien', 'noemt geen periode'],
    [{}, ' ', 'Vul een termijn in'],
  ])('nothing moves with %j and %j', async (wrong, words, sentence) => {
    const id = await slip()
    const rows = (await proposedIn(world, id)).map((row) => (words ? { ...row, words } : row))
    await expect(
      applySlip(world, secretariat, { slipId: id, reason: 'Later.', rows, ...wrong }),
    ).rejects.toThrow(sentence)
    expect(await termOf(at.decision)).toBe('februari 2021')
  })

  test('nobody moves what is for another role', async () => {
    const id = await slip()
    const rows = await proposedIn(world, id, liaison)
    await expect(applySlip(world, secretariat, { slipId: id, reason: 'Later.', rows })).rejects.toMatchObject(
      { kind: 'not-allowed' },
    )
  })

  test('the same stage slips again, and both shifts add up in one proposal', async () => {
    await slip()
    await later(secretariat, { version: 2, words: 'uiterlijk 15 februari 2021' })
    const open = await readSlips(world.database, secretariat, { dossierId: saidInCase.dossierId })
    expect(open).toHaveLength(1)
    expect(open[0]?.rows[0]).toMatchObject({ words: 'februari 2021', toWords: 'april 2021' })
  })

  test('it may all stay where it is', async () => {
    const id = await slip()
    await keepSlip(world, secretariat, { slipId: id })
    expect((await readSlips(world.database, secretariat, { id }))[0]?.rows).toHaveLength(1)
    await keepSlip(world, liaison, { slipId: id })
    expect(await readSlips(world.database, secretariat, { id })).toEqual([])
  })

  test('an office sees no proposals', async () => {
    const id = await slip()
    expect(await readSlips(world.database, actor('utrecht'), { id })).toEqual([])
  })
})
