import type { Actor } from '#app/features/access/actor.ts'
import { visibleDecisions } from '#app/features/decisions/visible-decisions.server.ts'
import { itemName } from '#app/features/gates/awaited.ts'
import { stageName } from '#app/features/gates/stage.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeChoice } from './wait-forms.ts'

const mostShown = 500

/** What an item can wait for: the open stages of other decisions and the open items of its dossier. */
export async function listWaitChoices(
  world: World,
  actor: Actor,
  { id, dossierId }: { id: string; dossierId: string },
): Promise<{ value: string; label: string }[]> {
  const stages = await world.database.stage.findMany({
    where: {
      dossierId,
      obligationId: { not: id },
      removedAt: null,
      reachedOn: null,
      obligation: { AND: [visibleDecisions(actor)], closedOn: null },
    },
    orderBy: [{ obligationId: 'asc' }, { position: 'asc' }],
    take: mostShown,
    select: {
      id: true,
      kind: true,
      name: true,
      obligation: { select: { kind: true, wording: true } },
    },
  })
  const items = await world.database.obligation.findMany({
    where: { AND: [{ dossierId, closedOn: null, id: { not: id } }, visibleItems(actor)] },
    orderBy: [{ latestOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: mostShown,
    select: { id: true, kind: true, wording: true, commitment: { select: { origin: true } } },
  })
  return [
    ...stages.map((stage) => ({
      value: writeChoice('stage', stage.id),
      label: `de stap ${stageName(stage)} van ${itemName({ ...stage.obligation, commitment: null })}`,
    })),
    ...items.map((item) => ({ value: writeChoice('item', item.id), label: itemName(item) })),
  ]
}
