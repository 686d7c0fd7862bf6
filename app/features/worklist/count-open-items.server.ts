import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import type { OpenCount } from './open-count.ts'

const permissions = {
  agreement: 'read agreements',
  commitment: 'read commitments',
  decision: 'read decisions',
} as const

/** More than so many are not counted: nobody reads the difference, and it would cost a look at every row. */
const mostCounted = 1_000

/** How many items of each kind are open in a dossier, of the kinds and the items that the actor may know of. */
export async function countOpenItems(world: World, actor: Actor, dossierId: string): Promise<OpenCount[]> {
  const today = world.clock.today()
  const kinds = Object.keys(permissions).filter((kind): kind is ObligationKind =>
    may(actor, permissions[kind as ObligationKind], dossierId),
  )
  return Promise.all(
    kinds.map(async (kind) => {
      const found = await world.database.obligation.findMany({
        where: { AND: [visibleItems(actor, [kind]), { dossierId, closedOn: null }] },
        // What is overdue comes first, so that it is counted as far as anything is.
        orderBy: { latestOn: { sort: 'asc', nulls: 'last' } },
        take: mostCounted + 1,
        select: { latestOn: true },
      })
      const counted = found.slice(0, mostCounted)
      const overdue = counted.filter(({ latestOn }) => latestOn !== null && latestOn < today).length
      return { kind, open: counted.length, overdue, more: found.length > mostCounted }
    }),
  )
}
