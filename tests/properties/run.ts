import type { Actor } from '#app/features/access/actor.ts'
import type { CastKey } from '#prisma/demo/cast.ts'
import { actor, type TestWorld } from '#tests/support/test-world.ts'
import type { Item, Picture } from './picture.ts'

/** What chance decided about one step. */
export interface Step {
  act: string
  dice: number[]
  /** Done by somebody who only reads. */
  byReader: boolean
  /** With the version of a page that was opened long ago. */
  stale: boolean
}

export interface Run {
  world: TestWorld
  picture: Picture
  who(...keys: CastKey[]): Actor
  version(current: number): number
  /** One of these by the next die; null where there is none. */
  oneOf<T>(values: readonly T[]): T | null
  /** An item of a kind, mostly one that fits. */
  item(kind: Item['kind'], fits: (item: Item) => boolean): Item | null
}

export type Act = (run: Run) => Promise<unknown> | null

export function isOpen({ closedOn }: Item): boolean {
  return closedOn === null
}

export function isClosed({ closedOn }: Item): boolean {
  return closedOn !== null
}

export function startRun(world: TestWorld, picture: Picture, step: Step): Run {
  const dice = [...step.dice]
  const oneOf = <T>(values: readonly T[]): T | null => values[(dice.shift() ?? 0) % values.length] ?? null
  return {
    world,
    picture,
    oneOf,
    who: (...keys) => actor(step.byReader ? 'reader' : (oneOf(keys) ?? 'reader')),
    version: (current) => (step.stale ? current + 7 : current),
    item(kind, fits) {
      const all = picture.items.filter((item) => item.kind === kind)
      const fitting = all.filter(fits)
      const isAny = (dice.shift() ?? 0) % 8 === 0
      return oneOf(fitting.length === 0 || isAny ? all : fitting)
    },
  }
}
