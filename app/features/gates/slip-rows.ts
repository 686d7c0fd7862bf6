import type { Day } from '#app/shared/day.ts'
import { shifted, wordsFor, type Shift, type Window } from './shift.ts'

/** Something that hangs on what slipped, as it stands. */
export interface Hanging extends Window {
  id: string
  words: string | null
}

/** What an earlier slip, not decided yet, proposed for the same thing. */
export interface EarlierProposal extends Window {
  /** The same stage or item slipped again, so that both shifts add up. */
  sameCause: boolean
}

/** Where something that hangs on what slipped is proposed to go; without a window a person has to say. */
export function proposedWindow(hanging: Window, shift: Shift, earlier: EarlierProposal | undefined) {
  const hasWindow = hanging.earliestOn !== null || hanging.latestOn !== null
  if (!hasWindow) return { words: '', earliestOn: null, latestOn: null }
  if (earlier?.sameCause) return withWords(shifted(earlier, shift))
  const proposed = shifted(hanging, shift)
  return withWords(earlier && lastDay(earlier) > lastDay(proposed) ? earlier : proposed)
}

function withWords({ earliestOn, latestOn }: Window) {
  return { words: wordsFor({ earliestOn, latestOn }), earliestOn, latestOn }
}

function lastDay({ earliestOn, latestOn }: Window): Day {
  return latestOn ?? earliestOn ?? ''
}
