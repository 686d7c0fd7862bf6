import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { actorColumns, actorOf, type Actor } from './actor.ts'

/**
 * Some people, or everybody who works in a dossier today, with the roles that let them in there: to judge what they may see
 * while they are not at work themselves. Of one person the roles of every dossier.
 */
export async function listActors(
  tx: Transaction,
  today: Day,
  of: { dossierId: string } | { userId: string | { in: string[] } },
): Promise<Actor[]> {
  const goesOn = goingOn(today)
  const held = await tx.roleAssignment.findMany({
    where: { ...of, startsOn: { lte: today }, AND: [goesOn, { user: goesOn }] },
    orderBy: [{ userId: 'asc' }, { role: 'asc' }],
    select: { role: true, dossierId: true, user: { select: actorColumns } },
  })
  const people = new Map<string, Actor>()
  for (const { role, dossierId, user } of held) {
    const known = people.get(user.id)?.roles ?? []
    people.set(user.id, actorOf(user, [...known, { role, dossierId }]))
  }
  return [...people.values()]
}
