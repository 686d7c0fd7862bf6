import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { visibleAgreements } from './visible-agreements.server.ts'

/** What parties said of the words of agreements: the ministry reads all of it in its dossiers, an office its own. */
export function visibleReactions(actor: Actor): Prisma.ReactionWhereInput {
  return { obligation: visibleAgreements(actor), OR: waysToRead(actor) }
}

/** The disputes that nobody decided yet, as far as the actor may know of them; of agreements that the caller saw. */
export function visibleDisputes(actor: Actor): Prisma.ReactionWhereInput {
  return { state: 'given', stance: 'disputed', OR: waysToRead(actor) }
}

function waysToRead(actor: Actor): Prisma.ReactionWhereInput[] {
  return [
    { obligation: { dossierId: { in: dossiersAs(actor, 'secretariat', 'liaison', 'reader') } } },
    { organisationId: actor.organisationId },
  ]
}
