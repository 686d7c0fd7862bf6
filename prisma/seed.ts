import { lapsePast } from '#app/features/planning/lapse-past.server.ts'
import type { Database, Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { loadCast } from './demo/load-cast.ts'
import { letterScenes } from './demo/letter-scenes.ts'
import { lvvScenes } from './demo/lvv-scenes.ts'
import { playScenes } from './demo/scene.ts'
import { shelterScenes } from './demo/shelter-scenes.ts'

/**
 * Loads the demo into an empty database, all of it or nothing; a database with anything in it is left alone. What happened
 * before now is played through the commands themselves, each at its own moment; nothing is sent.
 */
export async function loadDemo(world: World): Promise<void> {
  const load = async (tx: Transaction) => {
    await tx.$executeRaw`LOCK TABLE "Organisation" IN SHARE ROW EXCLUSIVE MODE`
    if ((await tx.organisation.count()) > 0) return
    await loadCast(tx)
    const inside = { ...world, database: asDatabase(tx) }
    await playScenes(
      inside,
      [...letterScenes(), ...lvvScenes(), ...shelterScenes(world.clock.today())],
      lapsePast,
    )
    await lapsePast(inside)
  }
  await world.database.$transaction(load, { timeout: 120_000 })
}

/** A transaction in the place of the database: the transactions of commands become part of it. */
function asDatabase(tx: Transaction): Database {
  const within = (work: (tx: Transaction) => Promise<unknown>) => work(tx)
  return new Proxy(tx, {
    get: (target, name) => (name === '$transaction' ? within : Reflect.get(target, name)),
  }) as Database
}
