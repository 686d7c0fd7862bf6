import type { Actor } from '#app/features/access/actor.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { WorkItem } from './work-item.ts'

export const workItemFields = {
  id: true,
  kind: true,
  wording: true,
  earliestOn: true,
  latestOn: true,
  extensionCount: true,
  dossier: { select: { code: true } },
  term: { select: { words: true, unread: true } },
  commitment: { select: { origin: true } },
  parties: { where: { role: 'owner' }, select: { organisation: { select: { name: true } } } },
} satisfies Prisma.ObligationSelect

/** Items of several kinds that the actor may know of, the first window to end first, those without an end last. */
export async function selectWorkItems(
  world: World,
  actor: Actor,
  kinds: ObligationKind[],
  where: Prisma.ObligationWhereInput,
  take: number,
): Promise<WorkItem[]> {
  if (kinds.length === 0) return []
  const rows = await world.database.obligation.findMany({
    where: { AND: [visibleItems(actor, kinds), where] },
    orderBy: [{ latestOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take,
    select: workItemFields,
  })
  return rows.map(showWorkItem)
}

export function showWorkItem({
  dossier,
  term,
  commitment,
  parties,
  ...row
}: Prisma.ObligationGetPayload<{ select: typeof workItemFields }>): WorkItem {
  return {
    ...row,
    dossier: dossier.code,
    termWords: term?.words ?? null,
    unreadWords: term?.unread ?? null,
    origin: commitment?.origin ?? null,
    owners: parties.map(({ organisation }) => organisation.name),
  }
}
