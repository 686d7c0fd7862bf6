import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'

const registers = [
  { kind: 'agreement', permission: 'read agreements', visible: visibleAgreements },
  { kind: 'commitment', permission: 'read commitments', visible: visibleCommitments },
  { kind: 'decision', permission: 'read decisions', visible: visibleDecisions },
] as const

/** How many items of each kind are open in a dossier, of the kinds and the items that the actor may know of. */
export async function countOpenItems(
  world: World,
  actor: Actor,
  dossierId: string,
): Promise<{ kind: ObligationKind; open: number; overdue: number }[]> {
  const today = world.clock.today()
  const readable = registers.filter(({ permission }) => may(actor, permission, dossierId))
  return Promise.all(
    readable.map(async ({ kind, visible }) => {
      const open = { AND: [visible(actor), { dossierId, closedOn: null }] }
      return {
        kind,
        open: await world.database.obligation.count({ where: open }),
        overdue: await world.database.obligation.count({ where: { ...open, latestOn: { lt: today } } }),
      }
    }),
  )
}
