import type { ReactionState } from './reaction.ts'

/** A dispute with its agreement, as *Vandaag* lists it. */
export interface DisputeNews {
  id: string
  agreement: { id: string; wording: string; dossier: string }
  organisation: string
  otherWording: string
  remark: string
  state: ReactionState
  answer: string
}

/** The most rows of the list. */
export const disputeRows = 10
