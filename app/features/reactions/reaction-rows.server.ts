import { isInside, type Actor } from '#app/features/access/actor.ts'
import type { ShownPart } from '#app/features/agreements/shown-part.ts'
import { visibleReactions } from '#app/features/agreements/visible-reactions.server.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { isOpenDispute, partiesWithoutReaction } from './reaction.ts'
import { actsOnReaction, reactPath } from './reaction-acts.ts'
import type { ShownReaction } from './shown-reaction.ts'

const mostShown = 100

/** What parties said of the words of an agreement, newest first, as far as the actor may know. */
export function reactionRows(actor: Actor) {
  return {
    where: visibleReactions(actor),
    orderBy: [{ givenAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
    select: {
      id: true,
      organisationId: true,
      organisation: { select: { name: true } },
      stance: true,
      state: true,
      wording: true,
      otherWording: true,
      remark: true,
      givenAt: true,
      endedAt: true,
      answer: true,
    },
  } satisfies Prisma.Obligation$reactionsArgs
}

type Row = Prisma.ReactionGetPayload<ReturnType<typeof reactionRows>>

/** What the page of an agreement shows of the reactions; `parts` are the parties that the actor may know of. */
export function showReactions(
  actor: Actor,
  item: { id: string; dossierId: string; closedOn: string | null },
  rows: Row[],
  parts: ShownPart[],
) {
  const own = actor.organisationId
  const isParty = parts.some(({ organisationId }) => organisationId === own)
  return {
    reactions: rows.map((row) => showReaction(actor, item, row)),
    silent: isInside(actor, item.dossierId) ? partiesWithoutReaction(parts, rows) : [],
    reactTo: reactPath(actor, item, isParty),
    hasReacted: rows.some(({ organisationId, state }) => organisationId === own && state === 'given'),
    disputed: rows.some(isOpenDispute),
  }
}

function showReaction(actor: Actor, item: { dossierId: string }, row: Row): ShownReaction {
  const { givenAt, endedAt, organisation, ...said } = row
  return {
    ...said,
    organisation: organisation.name,
    givenOn: writeDay(dayOf(givenAt)),
    endedOn: endedAt && writeDay(dayOf(endedAt)),
    acts: actsOnReaction(actor, { ...row, obligation: item }),
  }
}
