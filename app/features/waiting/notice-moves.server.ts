import type { Actor, Role } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { SlipRowView } from './slip-view.ts'

interface Moves {
  slipId: string
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
  { slipId, dossierId, reason, rows }: Moves,
): Promise<void> {
  const concerned = await readConcerned(tx, rows)
  for (const person of await readPeople(tx, world, dossierId)) {
    if (person.userId === actor.userId) continue
    const own = rows.filter((row) => concerns(person, row, concerned.get(row.id) ?? []))
    const seen = await readSeen(tx, person, own)
    const rowIds = own.filter(({ item }) => seen.has(item.id)).map(({ id }) => id)
    if (rowIds.length === 0) continue
    const made = { reason, movedByName: actor.name, madeAt: world.clock.now() }
    await tx.slipNotice.create({
      data: {
        slipId,
        recipientId: person.userId,
        ...made,
        rows: { create: rowIds.map((rowId) => ({ rowId })) },
      },
    })
  }
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

/** Everybody who works in the dossier today, as they would be let in. */
async function readPeople(tx: Transaction, world: World, dossierId: string): Promise<Actor[]> {
  const today = world.clock.today()
  const goesOn = { OR: [{ endsOn: null }, { endsOn: { gte: today } }] }
  const held = await tx.roleAssignment.findMany({
    where: {
      dossierId,
      role: { in: ['secretariat', 'liaison', 'office'] },
      startsOn: { lte: today },
      AND: [goesOn, { user: goesOn }],
    },
    orderBy: { userId: 'asc' },
    select: {
      role: true,
      dossierId: true,
      user: {
        select: {
          id: true,
          name: true,
          mail: true,
          organisationId: true,
          organisation: { select: { name: true } },
        },
      },
    },
  })
  const people = new Map<string, Actor>()
  for (const { role, dossierId: where, user } of held) {
    const known = people.get(user.id)
    people.set(user.id, {
      userId: user.id,
      name: user.name,
      mail: user.mail,
      organisationId: user.organisationId,
      organisationName: user.organisation.name,
      roles: [...(known?.roles ?? []), { role, dossierId: where }],
      chosenDossierId: null,
    })
  }
  return [...people.values()]
}

async function readSeen(tx: Transaction, person: Actor, rows: SlipRowView[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const seen = await tx.obligation.findMany({
    where: { AND: [{ id: { in: rows.map(({ item }) => item.id) } }, visibleItems(person)] },
    select: { id: true },
  })
  return new Set(seen.map(({ id }) => id))
}
