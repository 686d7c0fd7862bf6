import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What was not said in a consultation, or whose minutes were released: only this exists outside the ministry. */
const released: Prisma.ObligationWhereInput = {
  OR: [{ consultationId: null }, { consultation: { minutes: { releasedAt: { not: null } } } }],
}

/** What the ministry sees of its dossiers: secretariat and liaison all of it, a reader what is not confidential. */
export function visibleInside(actor: Actor): Prisma.ObligationWhereInput[] {
  return [
    { dossierId: { in: dossiersAs(actor, 'secretariat', 'liaison') } },
    { dossierId: { in: dossiersAs(actor, 'reader') }, confidential: false },
  ]
}

/** What is released and not confidential in the dossiers where the actor works for an office. */
export function releasedToOffices(actor: Actor): Prisma.ObligationWhereInput {
  return { dossierId: { in: dossiersAs(actor, 'office') }, confidential: false, AND: [released] }
}
