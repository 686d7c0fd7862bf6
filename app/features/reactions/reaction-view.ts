import { actView, type ActView } from '#app/features/obligations/act-view.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import type { ReactionState, Stance } from './reaction.ts'

interface ReactionFacts {
  stance: Stance
  state: ReactionState
  organisation: { name: string }
  wording: string
  otherWording: string
  remark: string
  givenOn: Day
  obligation: Parameters<typeof actView>[0]
}

/** What the page shows on which a reaction is decided about or taken back. */
export function reactionView(
  reaction: ReactionFacts,
  closed: string[],
): { view: ActView; said: ReactionSaid } {
  const { stance, organisation, wording, otherWording, remark, givenOn, obligation } = reaction
  return {
    view: actView(obligation, closed),
    said: {
      ...{ stance, wording, otherWording, remark },
      organisation: organisation.name,
      givenOn: writeDay(givenOn),
    },
  }
}

/** A reaction as the page of an act shows it. */
export interface ReactionSaid {
  stance: Stance
  organisation: string
  wording: string
  otherWording: string
  remark: string
  givenOn: string
}
