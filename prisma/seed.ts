import type { World } from '#app/platform/world.server.ts'
import { loadCast } from './demo/load-cast.ts'

/** Loads the demo into an empty database; a database with anything in it is left alone. */
export async function loadDemo(world: World): Promise<void> {
  if ((await world.database.organisation.count()) > 0) return
  await world.database.$transaction((tx) => loadCast(tx))
}
