import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { waitsForWords } from '#app/features/gates/gate.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { readGate, type WholeGate } from '#app/features/gates/read-gate.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { objectionsToDay } from '#app/features/obligations/objections.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findDecisionToChange, objectionsToClosed } from './decision-to-change.server.ts'

export interface TakenDecision {
  id: string
  version: number
  on: Day
  outcome: string
  /** Needed where the gate is not open yet. */
  earlyReason?: string
  /** The post that took it. */
  takenById?: string | null
  /** The consultation in which it was taken. */
  takenInId?: string | null
}

/** Records that a follow-up decision was taken on a day, and what was decided; before its gate is open only with a reason. */
export async function takeDecision(world: World, actor: Actor, input: TakenDecision): Promise<void> {
  requireMay(actor, 'take a decision')
  const { id, version, on, takenById = null, takenInId = null } = input
  const outcome = input.outcome.trim()
  await world.database.$transaction(async (tx) => {
    const item = await findDecisionToChange(tx, actor, id, 'take a decision')
    requireNoObjections(objectionsToClosed(item.decision))
    requireNoObjections(outcome ? [] : ['Schrijf op wat er is besloten.'])
    requireNoObjections(objectionsToDay(on, item.saidOn, world.clock.today()))
    await lockGates(tx, item.dossierId)
    const gate = await readGate(tx, { id, note: item.decision.gate })
    const early = gate.state === 'shut' ? (input.earlyReason ?? '').trim() : ''
    requireNoObjections(objectionsToEarly(gate, early))
    const by = await findTaker(tx, takenById)
    await requireConsultation(tx, item.dossierId, takenInId)
    await takeStep(tx, item, version, { closedOn: on })
    await tx.followUpDecision.update({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      data: { takenOn: on, outcome, earlyReason: early, takenById, takenInId },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'decision-taken',
      subjectType: 'decision',
      subjectId: id,
      dossierId: item.dossierId,
      facts: { on: writeDay(on), outcome, by, early: early || null, waited: waitsForWords(gate) || null },
    })
    await replan(tx, world, id)
  })
}

function objectionsToEarly(gate: WholeGate, reason: string): string[] {
  if (gate.state !== 'shut' || reason) return []
  return [
    `Het besluit wacht nog op ${waitsForWords(gate)}. Leg eerst vast dat dit is bereikt, of schrijf op waarom nu toch wordt besloten.`,
  ]
}

/** The function of who took it, for the sentence in the history. */
async function findTaker(tx: Transaction, id: string | null): Promise<string | null> {
  if (!id) return null
  const post = await tx.post.findUnique({ where: { id }, select: { function: true } })
  if (!post) throw new Problem('against-the-rules', 'Deze functie is er niet. Kies een functie uit de lijst.')
  return post.function
}

/** A consultation of the same dossier: elsewhere and absent are the same. */
async function requireConsultation(tx: Transaction, dossierId: string, id: string | null): Promise<void> {
  if (!id) return
  const scope = systemScope('who takes decisions sees every consultation of the dossier')
  const found = await tx.consultation.count({ where: { id, dossierId, ...scope } })
  if (found === 0)
    throw new Problem('against-the-rules', 'Dit overleg is er niet. Kies een overleg uit de lijst.')
}
