import type { Actor } from '#app/features/access/actor.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'

const mostShown = 500

/** The agreements of a dossier that can deliver a step: those that are open, and the one that does so now. */
export async function listDeliveryChoices(
  world: World,
  actor: Actor,
  { dossierId, chosen }: { dossierId: string; chosen: string | null },
): Promise<{ value: string; label: string }[]> {
  const found = await world.database.obligation.findMany({
    where: {
      AND: [
        { dossierId },
        visibleAgreements(actor),
        { OR: [{ closedOn: null }, { id: { in: chosen ? [chosen] : [] } }] },
      ],
    },
    orderBy: [{ latestOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: mostShown,
    select: { id: true, wording: true },
  })
  return found.map(({ id, wording }) => ({ value: id, label: shortWording(wording) }))
}
