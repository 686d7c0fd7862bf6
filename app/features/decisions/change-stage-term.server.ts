import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { proposeSlip } from '#app/features/gates/propose-slip.server.ts'
import type { StageFacts } from '#app/features/gates/read-stages.server.ts'
import { recordStageTerm } from '#app/features/gates/record-stage-term.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { objectionsToWindow } from '#app/features/obligations/objections.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeWindow, type Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { lockStageToChange, takeStageStep } from './stage-to-change.server.ts'

export interface StageTermChange {
  decisionId: string
  stageId: string
  version: number
  words: string
  /** The day from which the words are read. */
  saidOn: Day
  window: { earliestOn: Day | null; latestOn: Day | null } | null
  /** Needed where a window moves that was known before. */
  reason: string
}

/**
 * Gives a step another term. Where it became later and something hangs on it, that is proposed to move along:
 * returns the id of the proposal then, and null otherwise.
 */
export async function changeStageTerm(
  world: World,
  actor: Actor,
  input: StageTermChange,
): Promise<string | null> {
  requireMay(actor, 'record a decision')
  const change = { ...input, words: input.words.trim(), reason: input.reason.trim() }
  return world.database.$transaction(async (tx) => {
    const { decision, stage } = await lockStageToChange(tx, actor, change)
    requireNoObjections(objectionsToTerm(stage, change, world.clock.today()))
    await takeStageStep(tx, stage, change.version)
    const window = await recordStageTerm(tx, world, actor, stage.id, change)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'stage-term-changed',
      subjectType: 'decision',
      subjectId: decision.id,
      dossierId: decision.dossierId,
      facts: {
        stage: stage.name,
        from: stage.words,
        to: change.words,
        window: writeWindow(window.earliestOn, window.latestOn),
        reason: change.reason || null,
      },
    })
    await replan(tx, world, decision.id)
    return proposeSlip(tx, world, actor, {
      dossierId: decision.dossierId,
      obligationId: decision.id,
      stageId: stage.id,
      from: { ...stage, words: stage.words ?? '' },
      to: { ...window, words: change.words },
      reason: change.reason,
    })
  })
}

function objectionsToTerm(stage: StageFacts, change: StageTermChange, today: Day): string[] {
  if (stage.reachedOn)
    return ['Deze stap is al bereikt. Maak dat eerst ongedaan, dan kunt u de termijn wijzigen.']
  if (!change.words) return ['Vul de termijn in, in de woorden waarin die is gegeven.']
  const knew = stage.earliestOn !== null || stage.latestOn !== null
  return [
    ...(change.saidOn > today ? ['De termijn kan niet in de toekomst zijn gegeven.'] : []),
    ...(knew && !change.reason ? ['Schrijf op waarom de termijn verandert.'] : []),
    ...(change.window ? objectionsToWindow(change.window) : []),
  ]
}
