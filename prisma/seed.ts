import { lapsePast } from '#app/features/reminders/lapse-past.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { loadCast } from './demo/load-cast.ts'
import { lvvScenes } from './demo/lvv-scenes.ts'
import { playScenes } from './demo/scene.ts'
import { shelterScenes } from './demo/shelter-scenes.ts'

/**
 * Loads the demo into an empty database; a database with anything in it is left alone. What happened before now is played
 * through the commands themselves, each at its own moment; nothing is sent.
 */
export async function loadDemo(world: World): Promise<void> {
  if ((await world.database.organisation.count()) > 0) return
  await world.database.$transaction((tx) => loadCast(tx))
  await playScenes(world, [...lvvScenes(), ...shelterScenes(world.clock.today())], lapsePast)
  await lapsePast(world)
}
