import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { readStages } from '#app/features/gates/read-stages.server.ts'
import { recordStageTerm } from '#app/features/gates/record-stage-term.server.ts'
import { stageName, type StageKind } from '#app/features/gates/stage.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { requireOrganisations } from '#app/features/obligations/require-organisations.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findDecisionToChange } from './decision-to-change.server.ts'
import { objectionsToStages } from './stage-to-change.server.ts'

export interface NewStage {
  kind: StageKind
  /** What an own kind is called. */
  name: string
  /** Who has to move. */
  organisationId: string | null
  /** The term in its own words; empty for none. */
  words: string
}

const mostStages = 30

/** Adds steps that a decision waits for, after those it has, and returns their ids. */
export async function addStages(
  world: World,
  actor: Actor,
  input: { decisionId: string; stages: NewStage[] },
): Promise<string[]> {
  requireMay(actor, 'record a decision')
  const { decisionId } = input
  const added = input.stages.map((stage) => ({ ...stage, name: stage.name.trim() }))
  return world.database.$transaction(async (tx) => {
    const { dossierId } = await findDecisionToChange(tx, actor, decisionId, 'record a decision')
    await lockGates(tx, dossierId)
    const decision = await findDecisionToChange(tx, actor, decisionId, 'record a decision')
    const known = await readStages(tx, [decisionId])
    requireNoObjections([...objectionsToStages(decision), ...objectionsToAdding(added, known)])
    await requireOrganisations(
      tx,
      added.flatMap(({ organisationId }) => organisationId ?? []),
    )
    const scope = systemScope('of a decision that the actor may change')
    const last = await tx.stage.aggregate({
      where: { obligationId: decisionId, ...scope },
      _max: { position: true },
    })
    const ids: string[] = []
    for (const [index, { kind, name, organisationId, words }] of added.entries()) {
      const position = (last._max.position ?? 0) + index + 1
      const { id } = await tx.stage.create({
        data: { dossierId, obligationId: decisionId, position, kind, name, organisationId },
        select: { id: true },
      })
      if (words.trim()) await recordStageTerm(tx, world, actor, id, { words, saidOn: world.clock.today() })
      ids.push(id)
    }
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'stages-added',
      subjectType: 'decision',
      subjectId: decisionId,
      dossierId,
      facts: { stages: added.map(stageName).join(', '), count: added.length },
    })
    await replan(tx, world, decisionId)
    return ids
  })
}

function objectionsToAdding(added: NewStage[], known: { name: string }[]): string[] {
  if (added.length === 0) return ['Kies ten minste één stap.']
  if (added.some(({ kind, name }) => kind === 'own' && !name)) return ['Geef de stap een naam.']
  if (known.length + added.length > mostStages)
    return [`Een besluit heeft ten hoogste ${mostStages} stappen. Neem stappen samen.`]
  const taken = new Set(known.map(({ name }) => name.toLowerCase()))
  return added
    .map(stageName)
    .filter((name) => taken.has(name.toLowerCase()))
    .map((name) => `De stap «${name}» staat er al. Kies een andere, of geef een eigen stap een andere naam.`)
}
