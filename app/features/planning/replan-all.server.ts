import { markForReplan } from '#app/features/access/mark-for-replan.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { replanMany } from './replan.server.ts'

/** What one transaction holds up: a few hundredths of a second. */
const itemsPerStep = 200
/** So that a round stays short; the next one follows within seconds. */
const stepsPerRound = 25

/**
 * Replans open items of marked dossiers, as far as one round goes; a process may stop anywhere in it, and the next begins
 * where it stopped. False where no dossier was marked.
 */
export async function replanMarked(world: World): Promise<boolean> {
  for (let step = 0; step < stepsPerRound; step += 1) if (!(await replanSome(world))) return step > 0
  return true
}

async function replanSome(world: World): Promise<boolean> {
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
    take: itemsPerStep,
    select: { id: true },
  })
  const ids = items.map(({ id }) => id)
  if (ids.length > 0) await world.database.$transaction((tx) => replanMany(tx, world, ids))
  // Not where the mark was set anew meanwhile: then all begins again.
  await world.database.dossier.updateMany({
    where: { id: dossier.id, replanAfterId: dossier.replanAfterId, ...systemScope('plans for everyone') },
    data: { replanAfterId: items.length < itemsPerStep ? null : (items.at(-1)?.id ?? null) },
  })
  return true
}

/** Marks a dossier, or all of them, and replans until nothing is left. */
export async function replanAll(world: World, dossierId?: string): Promise<void> {
  await world.database.$transaction((tx) => markForReplan(tx, dossierId ? [dossierId] : null))
  let busy = true
  while (busy) busy = await replanMarked(world)
}
