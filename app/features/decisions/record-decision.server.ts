import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { requireChosenDossier } from '#app/features/access/require-chosen-dossier.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { objectionsToSaying } from '#app/features/obligations/objections.ts'
import { recordObligation, type NewObligation } from '#app/features/obligations/record-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'

export type NewDecision = Omit<NewObligation, 'kind'> & {
  /** What the decision waits for, in words; empty for nothing. */
  gate: string
}

/** Records a decision with its owners and term; returns its id. */
export async function recordDecision(world: World, actor: Actor, input: NewDecision): Promise<string> {
  requireMay(actor, 'record a decision')
  requireChosenDossier(actor, 'record a decision', input.dossierId, { field: 'dossier' })
  requireNoObjections(objectionsToSaying(input.saidOn, world.clock.today()))
  return world.database.$transaction((tx) => recordDecisionIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function recordDecisionIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: NewDecision,
): Promise<string> {
  requireMay(actor, 'record a decision', input.dossierId)
  const id = await recordObligation(tx, world, actor, { ...input, kind: 'decision' })
  await tx.followUpDecision.create({ data: { obligationId: id, gate: input.gate } })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'decision-recorded',
    subjectType: 'decision',
    subjectId: id,
    dossierId: input.dossierId,
    facts: { wording: shortWording(input.wording), term: input.term?.words ?? null },
  })
  await replan(tx, world, id)
  return id
}
