import type { Actor } from '#app/features/access/actor.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { subjectLink, type SubjectLink } from './subject-link.ts'

const side = {
  id: true,
  wording: true,
  earliestOn: true,
  latestOn: true,
  closedOn: true,
  term: { select: { words: true } },
} as const

/** The links of which the actor may know of both items, newest first: of one with an item out of sight nothing is told. */
export async function selectLinks(
  world: World,
  actor: Actor,
  { commitment, agreement }: Record<'commitment' | 'agreement', Prisma.ObligationWhereInput>,
  take: number,
): Promise<SubjectLink[]> {
  const rows = await world.database.relation.findMany({
    where: {
      kind: 'same_subject',
      endedAt: null,
      from: { AND: [visibleCommitments(actor), commitment] },
      to: { AND: [visibleAgreements(actor), agreement] },
    },
    orderBy: [{ madeAt: 'desc' }, { id: 'asc' }],
    take,
    select: {
      from: {
        select: { ...side, commitment: { select: { origin: true } }, dossier: { select: { code: true } } },
      },
      to: { select: side },
    },
  })
  return rows.map(({ from, to }) => subjectLink(from, to))
}
