import {
  kindName,
  shortWording,
  type CommitmentOrigin,
  type ObligationKind,
} from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

/** Something that an item waits for: a stage of a decision, or another item. */
export interface Awaited {
  /** The wait that says so; what a decision waits for by itself has none. */
  waitId: string
  /** The item that is waited for, or whose stage is. */
  item: { id: string; kind: ObligationKind }
  isStage: boolean
  name: string
  words: string | null
  earliestOn: Day | null
  latestOn: Day | null
  reachedOn: Day | null
  /** It ended without being kept: it will not be reached any more. */
  gone: boolean
}

interface ItemEnd {
  closedOn: Day | null
  agreement: { settledOn: Day | null } | null
  commitment: { fulfilledOn: Day | null } | null
  decision: { takenOn: Day | null } | null
}

/** The day on which an item was kept; what was withdrawn, dropped or lapsed was not. */
export function keptOn({ closedOn, agreement, commitment, decision }: ItemEnd): Day | null {
  const kept = agreement?.settledOn ?? commitment?.fulfilledOn ?? decision?.takenOn ?? null
  return closedOn && kept
}

/** "toezegging «De Kamer krijgt een brief»" */
export function itemName(item: {
  kind: ObligationKind
  wording: string
  commitment: { origin: CommitmentOrigin } | null
}): string {
  return `${kindName(item.kind, item.commitment?.origin)} «${shortWording(item.wording, 60)}»`
}
