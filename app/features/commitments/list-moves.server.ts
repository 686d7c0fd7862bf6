import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { mostMoved, objectionsToMove, type NewPost } from './move.ts'
import { visibleCommitments } from './visible-commitments.server.ts'

/** A post, or a ministry with all its posts and what is its own without a post. */
type MoveFrom = { postId: string } | { organisationId: string }

/** What would go over from a post or a ministry, and what cannot and why; at most one act full. */
export async function listMoves(
  world: World,
  actor: Actor,
  { from, to, on }: { from: MoveFrom; to: NewPost; on: Day },
) {
  const found = await world.database.obligation.findMany({
    where: {
      AND: [
        visibleCommitments(actor),
        { dossierId: { in: dossiersWhere(actor, 'withdraw a commitment') }, closedOn: null },
        { commitment: { OR: [{ responsiblePostId: null }, { responsiblePostId: { not: to.id } }] } },
        liesWith(from),
      ],
    },
    orderBy: [{ latestOn: 'asc' }, { id: 'asc' }],
    take: mostMoved + 1,
    select: {
      id: true,
      version: true,
      wording: true,
      saidOn: true,
      closedOn: true,
      dossier: { select: { code: true } },
      commitment: { select: { responsiblePostId: true, responsiblePost: { select: { function: true } } } },
    },
  })
  const rows = found.slice(0, mostMoved).map(({ commitment, dossier, ...item }) => {
    const responsiblePostId = commitment?.responsiblePostId ?? null
    return {
      ...item,
      dossier: dossier.code,
      post: commitment?.responsiblePost?.function ?? null,
      objections: objectionsToMove({ ...item, responsiblePostId }, to, on),
    }
  })
  return { rows, more: found.length > mostMoved }
}

function liesWith(from: MoveFrom): Prisma.ObligationWhereInput {
  if ('postId' in from) return { commitment: { responsiblePostId: from.postId } }
  const { organisationId } = from
  return {
    OR: [
      { commitment: { responsiblePost: { organisationId } } },
      { commitment: { responsiblePostId: null }, parties: { some: { role: 'owner', organisationId } } },
    ],
  }
}
