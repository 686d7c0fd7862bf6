import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { dossiersOf, type Actor } from './actor.ts'

/** Whom to ask about a dossier: the secretariats of the dossiers an actor works in. */
export async function listSecretariats(
  world: World,
  actor: Actor,
): Promise<{ dossier: string; name: string; mail: string }[]> {
  const today = world.clock.today()
  const goesOn = goingOn(today)
  const held = await world.database.roleAssignment.findMany({
    where: {
      dossierId: { in: dossiersOf(actor) },
      role: 'secretariat',
      startsOn: { lte: today },
      AND: [goesOn, { user: goesOn }],
    },
    orderBy: [{ dossier: { code: 'asc' } }, { user: { name: 'asc' } }],
    take: 30,
    select: { dossier: { select: { code: true } }, user: { select: { name: true, mail: true } } },
  })
  return held.map(({ dossier, user }) => ({ dossier: dossier?.code ?? '', ...user }))
}
