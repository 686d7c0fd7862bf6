import { writeDay, writeWindow, type Day } from '#app/shared/day.ts'

export type ExtensionState = 'asked' | 'granted' | 'refused' | 'withdrawn' | 'lapsed'

export const extensionStateNames: Record<ExtensionState, string> = {
  asked: 'gevraagd',
  granted: 'verleend',
  refused: 'geweigerd',
  withdrawn: 'ingetrokken',
  lapsed: 'vervallen',
}

export interface Window {
  earliestOn: Day | null
  latestOn: Day | null
}

/** A term in its own words, with the window they mean. */
export interface WordsWithWindow extends Window {
  words: string
}

/** "voorjaar 2021 (1 maart – 20 juni 2021)", for sentences. */
export function writeTerm({ words, earliestOn, latestOn }: WordsWithWindow): string {
  const window = writeWindow(earliestOn, latestOn)
  return window ? `${words} (${window})` : words
}

/** Whether another term was granted than was asked for. */
export function isOtherTerm(asked: WordsWithWindow | null, granted: WordsWithWindow | null): boolean {
  if (!asked || !granted) return false
  return (
    asked.words !== granted.words ||
    asked.earliestOn !== granted.earliestOn ||
    asked.latestOn !== granted.latestOn
  )
}

interface Answered {
  state: ExtensionState
  decidedByName: string | null
  /** The day it was decided. */
  decidedOn: Day | null
  answer: string
}

/** What stands in the way of answering or taking back a request: somebody did already. It says who, and what. */
export function objectionsToAnswered({ state, decidedByName, decidedOn, answer }: Answered): string[] {
  const on = decidedOn ? ` op ${writeDay(decidedOn)}` : ''
  if (state === 'asked') return []
  if (state === 'lapsed') return [`Dit verzoek is vervallen${on}. ${answer}`]
  const done = {
    granted: 'verleende het uitstel',
    refused: 'weigerde het uitstel',
    withdrawn: 'trok dit verzoek in',
  }
  return [`${decidedByName ?? 'Iemand'} ${done[state]}${on}. Er is niets veranderd.`]
}
