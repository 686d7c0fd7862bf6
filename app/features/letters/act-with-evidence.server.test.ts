import { readdir } from 'node:fs/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { reachStage } from '#app/features/decisions/reach-stage.server.ts'
import { aSentFile } from '#tests/support/some-files.ts'
import { layGateCase, type GateCase } from '#tests/support/gate-case.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { fulfilCommitment } from './fulfil-commitment.server.ts'

const world = useTestWorld('2020-12-10T10:00')
const secretariat = actor('secretariat')
const liaison = actor('liaison')
let it: GateCase
let keptBefore = 0

beforeEach(async () => {
  it = await layGateCase(world)
  keptBefore = await countKept()
})

const evidence = () => ({ files: [aSentFile()], audience: 'everyone' as const })

async function countKept(): Promise<number> {
  const found = await readdir(world.filesFolder, { recursive: true, withFileTypes: true })
  return found.filter((one) => one.isFile()).length
}

async function attached() {
  const rows = await world.database.attachment.findMany({ select: { obligationId: true, name: true } })
  expect(await countKept()).toBe(keptBefore + rows.length)
  return rows
}

const settle = (version: number) =>
  settleAgreement(world, secretariat, {
    ...{ id: it.agreement, version, on: '2020-12-09', settlement: 'Geteld.', evidence: evidence() },
  })

const hold = (on: string) =>
  fulfilCommitment(world, liaison, {
    ...{ id: it.commitment, version: 1, evidence: evidence() },
    act: { kind: 'technical_briefing', on, evidence: 'De agenda van de Kamer.' },
  })

const reach = (said: string) =>
  reachStage(world, secretariat, {
    ...{ decisionId: it.decision, stageId: it.draft, version: 1, on: '2020-12-09' },
    ...{ evidence: said, files: evidence() },
  })

describe('files come with the act that they show', () => {
  test('an agreement is settled with them', async () => {
    await settle(1)
    expect(await attached()).toEqual([{ obligationId: it.agreement, name: 'overzicht.pdf' }])
  })

  test('what the Kamer waits for is done with them', async () => {
    await hold('2020-12-09')
    expect(await attached()).toEqual([{ obligationId: it.commitment, name: 'overzicht.pdf' }])
  })

  test('a step is reached with them, on its decision', async () => {
    await reach('Kenmerk 12.')
    expect(await attached()).toEqual([{ obligationId: it.decision, name: 'overzicht.pdf' }])
  })
})

describe('an act that is refused leaves no file behind', () => {
  test.each([
    ['an older version', () => settle(7)],
    ['a day to come', () => hold('2021-12-09')],
    ['nothing that shows it', () => reach(' ')],
  ])('%s', async (_name, act) => {
    await expect(act()).rejects.toThrow()
    expect(await attached()).toEqual([])
    const open = await world.database.obligation.count({ where: { closedOn: null } })
    expect(open).toBe(await world.database.obligation.count())
    expect(await world.database.stage.count({ where: { reachedOn: { not: null } } })).toBe(0)
  })

  test.each(['utrecht', 'reader', 'outsider'] as const)('%s', async (key) => {
    const said = { on: '2020-12-09', settlement: 'Geteld.', evidence: evidence() }
    await expect(
      settleAgreement(world, actor(key), { id: it.agreement, version: 1, ...said }),
    ).rejects.toMatchObject({ kind: 'not-allowed' })
    expect(await attached()).toEqual([])
  })
})
