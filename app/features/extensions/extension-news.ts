import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'
import type { ExtensionState, WordsWithWindow } from './extension.ts'

/** A request or an extension with its item, as *Vandaag* lists it. */
export interface ExtensionNews {
  id: string
  state: ExtensionState
  number: number | null
  item: {
    id: string
    kind: ObligationKind
    origin: CommitmentOrigin | null
    wording: string
    dossier: string
  }
  /** Null where the reader may not know who asked. */
  asker: string | null
  from: WordsWithWindow
  to: WordsWithWindow | null
  reason: string
}

/** The most rows of a list. */
export const newsRows = 10
