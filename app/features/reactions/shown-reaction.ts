import type { Act } from '#app/features/obligations/item.ts'
import type { ReactionState, Stance } from './reaction.ts'

/** What a party said of the words of an agreement, as the page of it shows that. */
export interface ShownReaction {
  id: string
  organisationId: string
  organisation: string
  stance: Stance
  state: ReactionState
  wording: string
  otherWording: string
  remark: string
  /** The day it was given, written out. */
  givenOn: string
  /** The day it ended, written out. */
  endedOn: string | null
  answer: string
  acts: Act[]
}
