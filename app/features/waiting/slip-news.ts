import type { ObligationKind } from '#app/features/obligations/obligation.ts'

/** How many proposals *Vandaag* shows at most. */
export const slipNewsRows = 10

/** A proposal of which the reader may decide something, as *Vandaag* shows it. */
export interface SlipNews {
  id: string
  /** The item that slipped, or whose stage did. */
  item: { id: string; kind: ObligationKind; wording: string; dossier: string }
  /** The stage that slipped; null where the item itself did. */
  stage: string | null
  fromWords: string
  toWords: string
  /** The moment, written out. */
  made: string
  /** How many terms the reader may decide about. */
  count: number
}
