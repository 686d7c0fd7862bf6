import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { findTies } from './find-ties.server.ts'

/** Refuses a holder who does not exist or has ended, and for an office one who is not of its own. Returns their name. */
export async function requireHolder(
  tx: Transaction,
  actor: Actor,
  personId: string | null,
  today: Day,
): Promise<string | null> {
  if (!personId) return null
  const person = await tx.person.findUnique({ where: { id: personId }, select: { name: true, endsOn: true } })
  const ties = person && !may(actor, 'manage organisations') ? await findTies(tx, personId, today) : null
  const isStranger = ties !== null && !ties.includes(actor.organisationId)
  if (!person || isStranger || (person.endsOn && person.endsOn < today))
    throw new Problem('against-the-rules', 'Kies een persoon uit de lijst.')
  return person.name
}
