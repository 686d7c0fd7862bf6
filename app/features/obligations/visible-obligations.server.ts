import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What was not said in a consultation, or whose minutes were released: only this exists outside the ministry. */
const released: Prisma.ObligationWhereInput = {
  OR: [{ consultationId: null }, { consultation: { minutes: { releasedAt: { not: null } } } }],
}

/** What the ministry sees of its dossiers: secretariat and liaison all of it, a reader what is not confidential. */
export function visibleInside(actor: Actor): Prisma.ObligationWhereInput[] {
  const whole = dossiersAs(actor, 'secretariat', 'liaison')
  const read = dossiersAs(actor, 'reader')
  return [
    ...(whole.length > 0 ? [{ dossierId: { in: whole } }] : []),
    ...(read.length > 0 ? [{ dossierId: { in: read }, confidential: false }] : []),
  ]
}

/**
 * One of these, or nothing at all where there are none: Prisma leaves out an `OR` without members, which would show everything.
 * Roles that the actor does not have are better left out than written down: the database would work out what never holds.
 */
export function visibleIfAny(ways: Prisma.ObligationWhereInput[]): Prisma.ObligationWhereInput {
  return ways.length > 0 ? { OR: ways } : { id: { in: [] } }
}

/** What is released and not confidential in the dossiers where the actor works for an office. */
export function releasedToOffices(actor: Actor): Prisma.ObligationWhereInput {
  return { dossierId: { in: dossiersAs(actor, 'office') }, confidential: false, AND: [released] }
}
