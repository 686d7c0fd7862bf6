import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'

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
  const kinds: ObligationKind[] = ['agreement', 'commitment', 'decision']
  return Promise.all(
    kinds
      .filter((kind) => may(actor, permissions[kind], dossierId))
      .map(async (kind) => {
        const open = { AND: [visible[kind], { dossierId, closedOn: null }] }
        return {
          kind,
          open: await world.database.obligation.count({ where: open }),
          overdue: await world.database.obligation.count({ where: { ...open, latestOn: { lt: today } } }),
        }
      }),
  )
}
