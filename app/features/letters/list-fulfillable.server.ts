import type { Actor } from '#app/features/access/actor.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'

/** At most this many close with one letter in one act. */
export const mostFulfilled = 50

/** The open commitments that a letter can fulfil: of its dossier and Kamer, and said before it. */
export async function listFulfillable(
  world: World,
  actor: Actor,
  letter: { dossierId: string; chamber: Chamber; sentOn: Day },
) {
  return world.database.obligation.findMany({
    where: {
      AND: [
        visibleCommitments(actor),
        { dossierId: letter.dossierId, closedOn: null, saidOn: { lte: letter.sentOn } },
        { commitment: { chamber: letter.chamber } },
      ],
    },
    orderBy: [{ latestOn: 'asc' }, { id: 'asc' }],
    take: mostFulfilled,
    select: { id: true, version: true, wording: true, saidOn: true, term: { select: { words: true } } },
  })
}
