import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { visibleReactions } from '#app/features/agreements/visible-reactions.server.ts'
import { factsToChange } from '#app/features/obligations/item-to-change.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { dayOf } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const fields = {
  id: true,
  organisationId: true,
  organisation: { select: { name: true } },
  stance: true,
  wording: true,
  otherWording: true,
  remark: true,
  state: true,
  givenAt: true,
  obligation: { select: factsToChange },
} satisfies Prisma.ReactionSelect

/** What a party said of the words of an agreement, where the actor may read it. */
export async function findReaction(tx: Transaction, actor: Actor, id: string) {
  const found = await tx.reaction.findFirst({
    where: { AND: [{ id }, visibleReactions(actor)] },
    select: fields,
  })
  if (!found) throw new Problem('not-found')
  return { ...found, givenOn: dayOf(found.givenAt) }
}

export type Reaction = Awaited<ReturnType<typeof findReaction>>

/** The same, as it stands once nobody else is deciding about its agreement. */
export async function lockReaction(tx: Transaction, actor: Actor, id: string): Promise<Reaction> {
  const { obligation } = await findReaction(tx, actor, id)
  await lockObligation(tx, obligation.id)
  return findReaction(tx, actor, id)
}

/** A reaction that the actor may decide about. */
export async function findReactionToDecide(tx: Transaction, actor: Actor, id: string): Promise<Reaction> {
  requireMay(actor, 'decide about a dispute')
  const reaction = await findReaction(tx, actor, id)
  requireMay(actor, 'decide about a dispute', reaction.obligation.dossierId)
  return reaction
}

/** A reaction of the actor's own organisation, which it may take back. */
export async function findOwnReaction(tx: Transaction, actor: Actor, id: string): Promise<Reaction> {
  requireMay(actor, 'react to an agreement')
  const reaction = await findReaction(tx, actor, id)
  requireMay(actor, 'react to an agreement', reaction.obligation.dossierId)
  if (reaction.organisationId !== actor.organisationId) throw new Problem('not-allowed')
  return reaction
}
