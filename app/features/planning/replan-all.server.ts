import { markForReplan } from '#app/features/access/mark-for-replan.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { replan } from './replan.server.ts'

const itemsPerRound = 50

/** Replans the next open items of one marked dossier; false where no dossier is marked. */
export async function replanMarked(world: World): Promise<boolean> {
  const dossier = await world.database.dossier.findFirst({
    where: { replanAfterId: { not: null }, ...systemScope('plans for everyone') },
    orderBy: { id: 'asc' },
    select: { id: true, replanAfterId: true },
  })
  if (!dossier?.replanAfterId) return false
  const items = await world.database.obligation.findMany({
    where: {
      dossierId: dossier.id,
      closedOn: null,
      id: { gt: dossier.replanAfterId },
      ...systemScope('plans for everyone'),
    },
    orderBy: { id: 'asc' },
    take: itemsPerRound,
    select: { id: true },
  })
  for (const { id } of items) await world.database.$transaction((tx) => replan(tx, world, id))
  // Not where the mark was set anew meanwhile: then all begins again.
  await world.database.dossier.updateMany({
    where: { id: dossier.id, replanAfterId: dossier.replanAfterId, ...systemScope('plans for everyone') },
    data: { replanAfterId: items.length < itemsPerRound ? null : (items.at(-1)?.id ?? null) },
  })
  return true
}

/** Marks a dossier, or all of them, and replans until nothing is left. */
export async function replanAll(world: World, dossierId?: string): Promise<void> {
  await world.database.$transaction((tx) => markForReplan(tx, dossierId ? [dossierId] : null))
  let busy = true
  while (busy) busy = await replanMarked(world)
}
