import { beforeEach, describe, expect, test } from 'vitest'
import { type Actor } from '#app/features/access/actor.ts'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { moveStage } from '#app/features/decisions/move-stage.server.ts'
import { removeStage } from '#app/features/decisions/remove-stage.server.ts'
import { unreachStage } from '#app/features/decisions/unreach-stage.server.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { type GateCase, gateActs, layGateCase } from '#tests/support/gate-case.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { applySlip } from './apply-slip.server.ts'
import { endWait } from './end-wait.server.ts'
import { keepSlip } from './keep-slip.server.ts'

const world = useTestWorld('2020-12-16T10:00')
const secretariat = actor('secretariat')
let at = {} as GateCase
const { wait, later, reach, change } = gateActs(world, () => at)

beforeEach(async () => {
  at = await layGateCase(world)
})

async function slip(who: Actor = secretariat): Promise<string> {
  return (await later(who)) ?? ''
}

const acts: Record<string, (who: Actor) => Promise<unknown>> = {
  'add a stage': (who) =>
    addStages(world, who, {
      decisionId: at.decision,
      stages: [{ kind: 'own', name: 'advies', organisationId: null, words: '' }],
    }),
  'change a stage': (who) => change(at.draft, null, who),
  'give a stage a later term': (who) => later(who),
  'reach a stage': (who) => reach(who),
  'take back that a stage was reached': (who) =>
    unreachStage(world, who, { decisionId: at.decision, stageId: at.draft, version: 1, reason: 'Vergist.' }),
  'move a stage': (who) => moveStage(world, who, { decisionId: at.decision, stageId: at.draft, step: 1 }),
  'remove a stage': (who) =>
    removeStage(world, who, {
      decisionId: at.decision,
      stageId: at.draft,
      version: 1,
      reason: 'Niet nodig.',
    }),
  'let an item wait': (who) => wait(at.agreement, at.decision, who),
  'loosen a wait': (who) => endWait(world, who, { id: at.agreement, waitId: at.agreement, reason: 'Los.' }),
  'move what hangs on a slip': async (who) =>
    applySlip(world, who, { slipId: await slip(), reason: 'Later.', rows: [] }),
  'leave what hangs on a slip': async (who) => keepSlip(world, who, { slipId: await slip() }),
}

describe.each(Object.entries(acts))('to %s', (_name, act) => {
  test.each(['reader', 'administrator', 'utrecht', 'outsider'] as const)('is not for %s', async (key) => {
    await expect(act(actor(key))).rejects.toMatchObject({ kind: 'not-allowed' })
  })

  test('is not known in another dossier', async () => {
    const elsewhere = {
      ...secretariat,
      roles: [{ role: 'secretariat' as const, dossierId: dossiers.shelter.id }],
    }
    await expect(act(elsewhere)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
