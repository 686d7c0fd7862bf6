import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What was not said in a consultation, or whose minutes were released: only this exists outside the ministry. */
const released: Prisma.ObligationWhereInput = {
  OR: [{ consultationId: null }, { consultation: { minutes: { releasedAt: { not: null } } } }],
}

/** What the ministry sees of its dossiers: secretariat and liaison all of it, a reader what is not confidential. */
export function visibleInside(actor: Actor): Prisma.ObligationWhereInput[] {
  const whole = dossiersWhere(actor, 'see confidential items')
  const read = dossiersAs(actor, 'reader')
  return [
    ...(whole.length > 0 ? [{ dossierId: { in: whole } }] : []),
    ...(read.length > 0 ? [{ dossierId: { in: read }, confidential: false }] : []),
  ]
}

/**
 * What is visible in any of these ways. Those of roles that the actor does not have are better left out: the database would
 * work out conditions that never hold. Without any nothing is visible, which has to be said: in some places Prisma drops an
 * `OR` without members, and shows everything.
 */
export function visibleIfAny(ways: Prisma.ObligationWhereInput[]): Prisma.ObligationWhereInput {
  return { OR: ways.length > 0 ? ways : [{ id: { in: [] } }] }
}

/** What is released and not confidential in the dossiers where the actor works for an office. */
export function releasedToOffices(actor: Actor): Prisma.ObligationWhereInput {
  return { dossierId: { in: dossiersAs(actor, 'office') }, confidential: false, AND: [released] }
}
