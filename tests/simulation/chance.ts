/** Chance that comes out the same again from the same seed. */
export interface Chance {
  /** A whole number from 0, below `end`. */
  below(end: number): number
  happens(share: number): boolean
  oneOf<T>(values: readonly [T, ...T[]] | T[]): T
}

/** Mulberry32: small, and good enough to choose days and acts by. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    happens: (share) => next() < share,
    oneOf: (values) => values[below(values.length)] as (typeof values)[number],
  }
}
