import type { Actor } from '#app/features/access/actor.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { statesInMaking } from './draft-state.ts'

/** At most this many to choose from. */
const most = 100

/** What a letter can answer: open items of its dossier, said before today, that no other letter in the making answers. */
export async function listAnswerable(
  world: World,
  actor: Actor,
  about: { dossierId?: string; chamber?: Chamber; ids?: string[]; draftId?: string; today: Day },
) {
  const { dossierId, chamber, ids, draftId, today } = about
  const elsewhere: Prisma.DraftItemListRelationFilter = {
    none: {
      role: { in: ['fulfils', 'fulfils_partly'] },
      draft: { state: { in: [...statesInMaking] }, ...(draftId ? { id: { not: draftId } } : {}) },
    },
  }
  return world.database.obligation.findMany({
    where: {
      AND: [
        visibleCommitments(actor),
        {
          ...(dossierId ? { dossierId } : {}),
          ...(ids ? { id: { in: ids } } : {}),
          ...(chamber ? { commitment: { chamber } } : {}),
          closedOn: null,
          saidOn: { lte: today },
          draftItems: elsewhere,
        },
      ],
    },
    orderBy: [{ latestOn: { sort: 'asc', nulls: 'last' } }, { saidOn: 'desc' }, { id: 'asc' }],
    take: most,
    select: {
      id: true,
      dossierId: true,
      wording: true,
      confidential: true,
      saidOn: true,
      consultationId: true,
      term: { select: { words: true } },
      commitment: { select: { chamber: true, origin: true, activity: true, responsiblePostId: true } },
    },
  })
}
