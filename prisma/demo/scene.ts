import type { Actor } from '#app/features/access/actor.ts'
import { createStillClock, readMoment } from '#app/platform/clock.server.ts'
import { createMailbox } from '#app/platform/mail-mailbox.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { instantOf } from '#app/shared/day.ts'
import type { CastKey } from './cast.ts'
import { castActor } from './cast-actor.ts'

/** One thing that somebody of the cast did at a moment. */
export interface Scene {
  at: Date
  by: CastKey
  act: (world: World, actor: Actor) => Promise<unknown>
}

/** A scene at a wall-clock moment, `2020-11-13T11:00`. */
export function scene(moment: string, by: CastKey, act: Scene['act']): Scene {
  const at = readMoment(moment)
  if (!at) throw new Error(`not a moment: ${moment}`)
  return { at, by, act }
}

/** The same on a day that is reckoned from today. */
export function sceneOn(day: Day, time: string, by: CastKey, act: Scene['act']): Scene {
  return { at: instantOf(day, time), by, act }
}

/**
 * Plays what had happened by now, in order, on a clock that stands at the moment of each scene. `between` comes before each
 * scene, at its moment. Mail would be news of long ago: what is offered is kept nowhere.
 */
export async function playScenes(
  world: World,
  scenes: Scene[],
  between: (world: World) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const past = scenes.filter(({ at }) => at <= world.clock.now())
  const inOrder = past.sort((one, other) => one.at.getTime() - other.at.getTime())
  for (const { at, by, act } of inOrder) {
    const then = { ...world, clock: createStillClock(at), mail: createMailbox(async () => undefined) }
    await between(then)
    await act(then, castActor(by))
  }
}
