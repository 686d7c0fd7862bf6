import { beforeEach, describe, expect, test } from 'vitest'
import { changeStage } from '#app/features/decisions/change-stage.server.ts'
import { findDecision } from '#app/features/decisions/find-decision.server.ts'
import { removeStage } from '#app/features/decisions/remove-stage.server.ts'
import { takeDecision } from '#app/features/decisions/take-decision.server.ts'
import { organisations, type CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { layGateCase, type GateCase } from '#tests/support/gate-case.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')
let it: GateCase

beforeEach(async () => {
  it = await layGateCase(world)
})

const look = (key: CastKey) => findDecision(world, actor(key), it.decision)

async function hearsOfReport() {
  const rows = await world.database.reminder.findMany({
    where: { subjectId: it.report, state: 'planned' },
    distinct: ['recipientId'],
    select: { recipientId: true },
  })
  return rows.map(({ recipientId }) => recipientId)
}

describe('who has to move for a decision', () => {
  test('reads it and hears of the step, others still do not', async () => {
    expect(await look('vng')).toMatchObject({ wording: 'Besluit over het vervolg.' })
    expect(await hearsOfReport()).toContain(userIdOf('vng'))
    for (const key of ['rotterdam', 'groningen', 'outsider'] as const)
      await expect(look(key)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('does not once it is confidential', async () => {
    await world.database.obligation.update({ where: { id: it.decision }, data: { confidential: true } })
    await expect(look('vng')).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('does not once another has to, or the step is taken away', async () => {
    const change = { decisionId: it.decision, stageId: it.report, name: '', deliveredById: null }
    await changeStage(world, secretariat, {
      ...change,
      version: 1,
      organisationId: organisations.rotterdam.id,
    })
    await expect(look('vng')).rejects.toMatchObject({ kind: 'not-found' })
    expect(await look('rotterdam')).toMatchObject({ id: it.decision })
    await removeStage(world, secretariat, {
      decisionId: it.decision,
      stageId: it.report,
      version: 2,
      reason: 'Niet nodig.',
    })
    await expect(look('rotterdam')).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('changes nothing of it', async () => {
    const said = { on: '2020-11-09', outcome: 'Ja.', earlyReason: '', takenById: null, takenInId: null }
    await expect(
      takeDecision(world, actor('vng'), { id: it.decision, version: 1, ...said }),
    ).rejects.toMatchObject({ kind: 'not-allowed' })
  })
})
