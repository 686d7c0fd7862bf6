import type { Day } from '#app/shared/day.ts'
import type { TestWorld } from '#tests/support/test-world.ts'
import type { Chance } from './chance.ts'

/** An item as those who live with it know it, beside what the program writes down. */
export interface LivedItem {
  id: string
  kind: 'agreement' | 'commitment' | 'decision'
  recordedOn: Day
  /** Of one that nobody ever changes: the day on which its term ends, and who is to hear of it. */
  quiet: { endsOn: Day; address: string } | null
  /** When somebody ends it; null for one that is left open. */
  closesOn: Day | null
  isClosed: boolean
  stageIds: string[]
}

/** Everything that goes on in the years of a simulation. */
export interface Life {
  world: TestWorld
  chance: Chance
  items: LivedItem[]
  /** Items that somebody may be changing while mail goes out: either may be first. */
  changing: Set<string>
  /** By address, the first day on which somebody is no longer there. */
  left: Map<string, Day>
  /** Days on which at least one process ran without fault within sending hours. */
  livelyDays: Day[]
  /** What broke a law, in words. */
  faults: string[]
  /** How often each thing was done. */
  done: Map<string, number>
}

export function count(life: Life, what: string): void {
  life.done.set(what, (life.done.get(what) ?? 0) + 1)
}
