import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Actor } from './actor.ts'

/**
 * Some people, or everybody who works in a dossier today, with the roles that let them in there: to judge what they may see
 * while they are not at work themselves. Of one person the roles of every dossier.
 */
export async function listActors(
  tx: Transaction,
  today: Day,
  of: { dossierId: string } | { userId: string | { in: string[] } },
): Promise<Actor[]> {
  const goesOn = { OR: [{ endsOn: null }, { endsOn: { gte: today } }] }
  const held = await tx.roleAssignment.findMany({
    where: { ...of, startsOn: { lte: today }, AND: [goesOn, { user: goesOn }] },
    orderBy: [{ userId: 'asc' }, { role: 'asc' }],
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
  for (const { role, dossierId, user } of held) {
    const known = people.get(user.id)
    people.set(user.id, {
      userId: user.id,
      name: user.name,
      mail: user.mail,
      organisationId: user.organisationId,
      organisationName: user.organisation.name,
      roles: [...(known?.roles ?? []), { role, dossierId }],
      chosenDossierId: null,
    })
  }
  return [...people.values()]
}
