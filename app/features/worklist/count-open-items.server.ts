import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const permissions = {
  agreement: 'read agreements',
  commitment: 'read commitments',
  decision: 'read decisions',
} as const

/** How many items of each kind are open in a dossier, of the kinds and the items that the actor may know of. */
export async function countOpenItems(
  world: World,
  actor: Actor,
  dossierId: string,
): Promise<{ kind: ObligationKind; open: number; overdue: number }[]> {
  const today = world.clock.today()
  const visible = {
    agreement: visibleAgreements(actor),
    commitment: visibleCommitments(actor),
    decision: visibleDecisions(actor),
  }
  const kinds = Object.keys(permissions).filter((kind): kind is ObligationKind =>
    may(actor, permissions[kind as ObligationKind], dossierId),
  )
  if (kinds.length === 0) return []
  const open = { AND: [{ OR: kinds.map((kind) => visible[kind]) }, { dossierId, closedOn: null }] }
  const count = (where: Prisma.ObligationWhereInput) =>
    world.database.obligation.groupBy({ by: ['kind'], where, _count: { _all: true } })
  const [all, late] = await Promise.all([count(open), count({ ...open, latestOn: { lt: today } })])
  const numberOf = (groups: typeof all, kind: ObligationKind) =>
    groups.find((group) => group.kind === kind)?._count._all ?? 0
  return kinds.map((kind) => ({ kind, open: numberOf(all, kind), overdue: numberOf(late, kind) }))
}
