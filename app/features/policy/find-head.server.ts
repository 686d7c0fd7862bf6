import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'

/** The head of a dossier's secretariat, and who can be it: those who have that role today. */
export async function findHead(tx: Transaction, actor: Actor, dossierId: string, today: Day) {
  const goesOn = goingOn(today)
  const found = await tx.dossier.findFirst({
    where: {
      AND: [{ id: dossierId }, { id: { in: dossiersWhere(actor, 'manage reminder rules') } }],
      ...systemScope('found within the dossiers where the actor may do this'),
    },
    select: {
      code: true,
      version: true,
      head: { select: { id: true, name: true } },
      roles: {
        where: { role: 'secretariat', startsOn: { lte: today }, ...goesOn, user: goesOn },
        orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
        select: { user: { select: { id: true, name: true } } },
      },
    },
  })
  if (!found) throw new Problem('not-found')
  const people = new Map(found.roles.map(({ user }) => [user.id, user]))
  return {
    code: found.code,
    version: found.version,
    id: found.head?.id ?? null,
    name: found.head?.name ?? null,
    choices: [...people.values()],
  }
}
