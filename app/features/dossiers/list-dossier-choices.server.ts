import { dossiersOf, type Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { visibleDossiers } from './visible-dossiers.server.ts'

/** The dossiers an actor works in, for choosing one. */
export async function listDossierChoices(
  world: World,
  actor: Actor,
): Promise<{ id: string; code: string; name: string }[]> {
  return world.database.dossier.findMany({
    where: { AND: [visibleDossiers(actor), { id: { in: dossiersOf(actor) } }] },
    orderBy: { code: 'asc' },
    select: { id: true, code: true, name: true },
  })
}
