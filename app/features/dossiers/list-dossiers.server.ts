import type { Actor } from '#app/features/access/actor.ts'
import { hasEnded, writePeriod } from '#app/features/people/period.ts'
import type { World } from '#app/platform/world.server.ts'
import { visibleDossiers } from './visible-dossiers.server.ts'

/** The dossiers an actor may see, by short name: those that go on, then those that were closed. */
export async function listDossiers(world: World, actor: Actor) {
  const today = world.clock.today()
  const found = await world.database.dossier.findMany({
    where: visibleDossiers(actor),
    orderBy: { code: 'asc' },
    take: 500,
    select: { id: true, code: true, name: true, startsOn: true, endsOn: true },
  })
  const rows = found.map((dossier) => ({
    id: dossier.id,
    code: dossier.code,
    name: dossier.name,
    period: writePeriod(dossier, today),
    hasEnded: hasEnded(dossier, today),
  }))
  return { open: rows.filter((row) => !row.hasEnded), ended: rows.filter((row) => row.hasEnded) }
}
