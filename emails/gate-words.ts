import { isLate, inSentence, sentence } from './item-words.ts'
import type { MailTerm } from './piece.ts'
import { writeDay, type Day } from '#app/shared/day.ts'

/** Who has to move; a municipality is named to its own people only. */
export type Mover = { name: string } | 'another' | 'nobody'

/** A step before a decision that was not reached yet. */
export interface MailStage {
  name: string
  /** Its place among the steps of the decision, from 1. */
  place: number
  term: MailTerm | null
  mover: Mover
}

/** What a decision waits for, as far as its steps and its note say. */
export interface MailGate {
  /** How many steps it has. */
  stages: number
  /** The first step that was not reached; null where all were. */
  awaited: MailStage | null
  /** What it waits for in words only. */
  note: string
}

export function whoMoves(mover: Mover): string {
  if (mover === 'nobody') return 'Wie deze stap zet, is nog niet bepaald.'
  return mover === 'another' ? 'Een andere organisatie is aan zet.' : `${mover.name} is aan zet.`
}

/** In what stage the gate of a decision is and who has to move; null where it has none. */
export function gateNote({ stages, awaited, note }: MailGate, today: Day): string | null {
  if (awaited)
    return [
      `dit besluit wacht op stap ${awaited.place} van ${stages}, «${awaited.name}».`,
      stageStanding(awaited, today),
      whoMoves(awaited.mover),
    ].join(' ')
  if (stages > 0) return 'alle stappen vóór dit besluit zijn bereikt.'
  return note.trim() ? `dit besluit wacht op ${sentence(note)}` : null
}

function stageStanding({ term }: MailStage, today: Day): string {
  if (!term) return 'Die stap is nog niet bereikt en heeft nog geen termijn.'
  if (isLate(term, today)) return `Die stap is te laat: de termijn was ${inSentence(term)}.`
  return `Die stap is nog niet bereikt; de termijn is ${inSentence(term)}.`
}

/** Why the reader hears of a step today. */
export function stageHeadline({ name, term }: MailStage, today: Day): string {
  const step = `De stap «${name}» vóór dit besluit`
  if (!term?.latestOn) return `${step} is nog niet bereikt`
  return isLate(term, today)
    ? `${step} is te laat, sinds ${writeDay(term.latestOn)}`
    : `${step} heeft een termijn tot en met ${writeDay(term.latestOn)}`
}
