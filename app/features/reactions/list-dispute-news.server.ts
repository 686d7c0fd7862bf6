import { hasRole, type Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { visibleReactions } from '#app/features/agreements/visible-reactions.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, instantOf } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { disputeRows, type DisputeNews } from './dispute-news.ts'

const days = 14

/**
 * The disputes that the actor may decide about, and those of its own organisation that are open or were decided lately, the
 * oldest first; one more than is shown, to know of more.
 */
export async function listDisputeNews(world: World, actor: Actor): Promise<DisputeNews[]> {
  const ways = waysToList(world, actor)
  if (ways.length === 0) return []
  const inDossier = actor.chosenDossierId ? { obligation: { dossierId: actor.chosenDossierId } } : {}
  const rows = await world.database.reaction.findMany({
    where: { AND: [visibleReactions(actor), inDossier, { stance: 'disputed', OR: ways }] },
    orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
    take: disputeRows + 1,
    select: {
      ...{ id: true, otherWording: true, remark: true, state: true, answer: true },
      organisation: { select: { name: true } },
      obligation: { select: { id: true, wording: true, dossier: { select: { code: true } } } },
    },
  })
  return rows.map(({ organisation, obligation, ...row }) => ({
    ...row,
    organisation: organisation.name,
    agreement: { id: obligation.id, wording: obligation.wording, dossier: obligation.dossier.code },
  }))
}

function waysToList(world: World, actor: Actor): Prisma.ReactionWhereInput[] {
  const mine = dossiersWhere(actor, 'decide about a dispute')
  const since = instantOf(addDays(world.clock.today(), -days))
  const own = { organisationId: actor.organisationId }
  return [
    ...(mine.length > 0 ? [{ state: 'given' as const, obligation: { dossierId: { in: mine } } }] : []),
    ...(hasRole(actor, 'office')
      ? [
          { ...own, state: 'given' as const },
          { ...own, state: { in: ['adopted' as const, 'kept' as const] }, endedAt: { gte: since } },
        ]
      : []),
  ]
}
