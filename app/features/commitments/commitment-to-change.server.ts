import type { Actor } from '#app/features/access/actor.ts'
import { requireMay, type Permission } from '#app/features/access/permissions.ts'
import { factsToChange } from '#app/features/obligations/item-to-change.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import type { CommitmentFacts } from './commitment-status.ts'
import { letterName, type LetterNames } from './letter-name.ts'
import { visibleCommitments } from './visible-commitments.server.ts'

/** A commitment the actor sees and may do this to. */
export async function findCommitmentToChange(
  tx: Transaction,
  actor: Actor,
  id: string,
  permission: Permission,
) {
  requireMay(actor, permission)
  const found = await tx.obligation.findFirst({
    where: { id, ...visibleCommitments(actor) },
    select: {
      ...factsToChange,
      commitment: {
        include: {
          letter: { select: { id: true, reference: true, kamerstuk: true, documentNumber: true } },
          responsiblePost: { select: { function: true, organisation: { select: { id: true, name: true } } } },
        },
      },
    },
  })
  if (!found?.commitment) throw new Problem('not-found')
  requireMay(actor, permission, found.dossierId)
  return { ...found, commitment: found.commitment }
}

/** What stands in the way of closing: it was closed already. */
export function objectionsToClosed(facts: CommitmentFacts & { letter: LetterNames | null }): string[] {
  const { fulfilledOn, lapsedOn, withdrawnOn, letter } = facts
  if (withdrawnOn) return [`Dit is al ingetrokken op ${writeDay(withdrawnOn)}.`]
  if (lapsedOn) return [`Dit is al vervallen op ${writeDay(lapsedOn)}.`]
  if (!fulfilledOn) return []
  return [
    `Dit is al voldaan op ${writeDay(fulfilledOn)}${letter ? `, met de brief ${letterName(letter)}` : ''}.`,
  ]
}
