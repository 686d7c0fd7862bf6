import type { Database } from '#app/platform/database.server.ts'
import type { Mail } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** A process that may die: from some moment on nothing it does to the database or the mail server happens any more. */
export interface Mortal {
  world: World
  isDead(): boolean
}

/**
 * A process that does so many things to the database and the mail server, each counted before and after it happens, and
 * then stops: so it can stop between any two of them, and between what happened and hearing of it.
 */
export function mortal(world: World, breaths: number): Mortal {
  let left = breaths
  const breathe = () => {
    left -= 1
    if (left < 0) throw new Error('the process stops here')
  }
  const live = async (act: () => unknown) => {
    breathe()
    const done = await act()
    breathe()
    return done
  }
  return {
    world: {
      ...world,
      database: watched(world.database, live),
      mail: {
        ...world.mail,
        handOver: (mail: Mail) =>
          live(() => world.mail.handOver(mail)) as ReturnType<typeof world.mail.handOver>,
      },
    },
    isDead: () => left < 0,
  }
}

type Live = (act: () => unknown) => Promise<unknown>

/** Every statement and transaction of its own is an act; what stands in a transaction happens with it or not at all. */
function watched(database: Database, live: Live): Database {
  const acting = (target: object): object =>
    new Proxy(target, {
      get(object, name) {
        const value: unknown = Reflect.get(object, name)
        if (typeof value === 'function')
          return (...given: unknown[]) => live(() => Reflect.apply(value, object, given))
        return value !== null && typeof value === 'object' && !String(name).startsWith('_')
          ? acting(value)
          : value
      },
    })
  return acting(database) as Database
}
