import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

/** An open item of any kind, as a list shows it. */
export interface WorkItem {
  id: string
  kind: ObligationKind
  origin: CommitmentOrigin | null
  wording: string
  dossier: string
  owners: string[]
  termWords: string | null
  /** The words of the term that no rule could read. */
  unreadWords: string | null
  earliestOn: Day | null
  latestOn: Day | null
  /** How many times an extension was granted. */
  extensionCount: number
}
