import { randomUUID } from 'node:crypto'
import type { Actor, Role } from '#app/features/access/actor.ts'
import { listActors } from '#app/features/access/list-actors.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { tellPeople } from '#app/features/planning/tell-people.server.ts'
import type { ToldPerson } from '#app/features/planning/told-instead.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { SlipRowView } from './slip-view.ts'

interface Moves {
  slipId: string
  /** What slipped, or whose stage did. */
  obligationId: string
  dossierId: string
  reason: string
  rows: SlipRowView[]
}

/**
 * Leaves one notice for everybody whose own things moved, with only the rows that they may see: the people of the parties
 * and of who has to move, the secretariat for agreements and decisions, the liaison for commitments. Who moved it knows.
 */
export async function noticeMoves(
  tx: Transaction,
  world: World,
  actor: Actor,
  { slipId, obligationId, dossierId, reason, rows }: Moves,
): Promise<void> {
  const concerned = await readConcerned(tx, rows)
  const told: ToldPerson[] = []
  const mayStandIn = (userId: string) => userId !== actor.userId
  for (const person of await listActors(tx, world.clock.today(), { dossierId })) {
    if (person.userId === actor.userId) continue
    const own = rows.filter((row) => concerns(person, row, concerned.get(row.id) ?? []))
    const seen = await readSeen(tx, person, own)
    const moved = own.flatMap(({ id, item }) => (seen.has(item.id) ? [{ id, obligationId: item.id }] : []))
    const because = 'omdat u werkt aan wat er verschuift'
    if (moved.length > 0) told.push({ userId: person.userId, because, rows: moved, mayStandIn })
  }
  // A proposal may be applied in parts, and each part is told by itself.
  const act = { kind: 'slip', actId: randomUUID(), slipId, obligationId, reason, byName: actor.name } as const
  await tellPeople(tx, world, act, told)
}

/** The organisations that each row concerns. */
async function readConcerned(tx: Transaction, rows: SlipRowView[]): Promise<Map<string, string[]>> {
  const found = await tx.slipRow.findMany({
    where: { id: { in: rows.map(({ id }) => id) }, ...systemScope('just moved in this transaction') },
    select: {
      id: true,
      stage: { select: { organisationId: true } },
      obligation: { select: { parties: { select: { organisationId: true } } } },
    },
  })
  return new Map(
    found.map(({ id, stage, obligation }) => [
      id,
      [
        stage?.organisationId ?? [],
        (obligation?.parties ?? []).map(({ organisationId }) => organisationId),
      ].flat(),
    ]),
  )
}

function concerns(person: Actor, { item }: SlipRowView, organisationIds: string[]): boolean {
  const has = (role: Role) => person.roles.some((held) => held.role === role)
  if (has('office') && organisationIds.includes(person.organisationId)) return true
  return item.kind === 'commitment' ? has('liaison') : has('secretariat')
}

async function readSeen(tx: Transaction, person: Actor, rows: SlipRowView[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const seen = await tx.obligation.findMany({
    where: { AND: [{ id: { in: rows.map(({ item }) => item.id) } }, visibleItems(person)] },
    select: { id: true },
  })
  return new Set(seen.map(({ id }) => id))
}
