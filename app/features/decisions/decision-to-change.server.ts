import type { Actor } from '#app/features/access/actor.ts'
import { requireMay, type Permission } from '#app/features/access/permissions.ts'
import { factsToChange } from '#app/features/obligations/item-to-change.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import type { DecisionFacts } from './decision-status.ts'
import { visibleDecisions } from './visible-decisions.server.ts'

/** A follow-up decision the actor sees and may do this to. */
export async function findDecisionToChange(
  tx: Transaction,
  actor: Actor,
  id: string,
  permission: Permission,
) {
  requireMay(actor, permission)
  const found = await tx.obligation.findFirst({
    where: { id, ...visibleDecisions(actor) },
    select: { ...factsToChange, decision: true },
  })
  if (!found?.decision) throw new Problem('not-found')
  requireMay(actor, permission, found.dossierId)
  return { ...found, decision: found.decision }
}

/** What stands in the way of closing: it was closed already. */
export function objectionsToClosed({ takenOn, droppedOn }: DecisionFacts): string[] {
  if (droppedOn) return [`Dit besluit is al vervallen op ${writeDay(droppedOn)}.`]
  return takenOn ? [`Dit besluit is al genomen op ${writeDay(takenOn)}.`] : []
}
