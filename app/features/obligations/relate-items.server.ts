import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { lockRelations } from './lock-relations.server.ts'
import { shortWording } from './obligation.ts'
import { isOneWay, objectionsToRelation, type RelationKind } from './relation.ts'
import { visibleIfAny, visibleInside } from './visible-obligations.server.ts'

export interface NewRelation {
  /** The id of the first item. */
  from: string
  to: string
  kind: RelationKind
}

/**
 * Relates two items; what was related so already stays as it is, and what was taken away holds again. Returns whether it is new.
 * Refuses a circle, and names it. The caller proved both visible and the change allowed, and records the history.
 */
export async function relateItems(
  tx: Transaction,
  world: World,
  actor: Actor,
  { from, to, kind }: NewRelation,
): Promise<boolean> {
  await lockRelations(tx)
  requireNoObjections(objectionsToRelation(kind, await findEnd(tx, from), await findEnd(tx, to)))
  const scope = systemScope('the caller proved both items visible')
  const known = await tx.relation.findUnique({
    where: { fromId_toId_kind: { fromId: from, toId: to, kind }, ...scope },
    select: { id: true, endedAt: true },
  })
  if (known?.endedAt === null) return false
  if (!isOneWay(kind) && (await holdsBackwards(tx, { from, to, kind }))) return false
  const circle = isOneWay(kind) ? await findPath(tx, kind, to, from) : null
  if (circle) throw new Problem('against-the-rules', await writeCircle(tx, actor, [from, ...circle]))
  const made = { madeAt: world.clock.now(), madeByName: actor.name, endedAt: null }
  if (known) await tx.relation.update({ where: { id: known.id, ...scope }, data: made })
  else await tx.relation.create({ data: { fromId: from, toId: to, kind, ...made } })
  return true
}

async function findEnd(tx: Transaction, id: string) {
  const found = await tx.obligation.findUnique({
    where: { id, ...systemScope('the caller proved both items visible') },
    select: { id: true, kind: true },
  })
  if (!found) throw new Problem('not-found')
  return found
}

async function holdsBackwards(tx: Transaction, { from, to, kind }: NewRelation): Promise<boolean> {
  const back = await tx.relation.count({
    where: { fromId: to, toId: from, kind, endedAt: null, ...systemScope('both items were proved visible') },
  })
  return back > 0
}

/** The items on the way from one to another along relations of one kind; null where there is no way. */
async function findPath(
  tx: Transaction,
  kind: RelationKind,
  start: string,
  end: string,
): Promise<string[] | null> {
  const cameFrom = new Map<string, string | null>([[start, null]])
  let front = [start]
  while (front.length > 0 && !cameFrom.has(end)) {
    const steps = await tx.relation.findMany({
      where: { fromId: { in: front }, kind, endedAt: null, ...systemScope('only whether a way leads back') },
      orderBy: { id: 'asc' },
      select: { fromId: true, toId: true },
    })
    const fresh = steps.filter(({ toId }) => !cameFrom.has(toId))
    for (const { fromId, toId } of fresh) if (!cameFrom.has(toId)) cameFrom.set(toId, fromId)
    front = [...new Set(fresh.map(({ toId }) => toId))]
  }
  if (!cameFrom.has(end)) return null
  const path: string[] = []
  for (let at: string | null = end; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at)
  return path
}

/** The circle in words; what the actor may not know of has no name in it. */
async function writeCircle(tx: Transaction, actor: Actor, ids: string[]): Promise<string> {
  const rows = await tx.obligation.findMany({
    where: { AND: [{ id: { in: ids } }, visibleIfAny(visibleInside(actor))] },
    select: { id: true, wording: true },
  })
  const names = new Map(rows.map(({ id, wording }) => [id, `«${shortWording(wording, 60)}»`]))
  const circle = ids.map((id) => names.get(id) ?? 'een onderdeel dat u niet ziet').join(' → ')
  return `Zo ontstaat een kring: ${circle}. Kies een ander onderdeel of haal eerst een verband weg.`
}
