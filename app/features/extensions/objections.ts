import { writeDay, type Day } from '#app/shared/day.ts'
import type { Window, WordsWithWindow } from './extension.ts'

/** What was asked for, as it is read; `unread` are words that no rule could read and nobody gave days for. */
export interface Proposal extends WordsWithWindow {
  unread: string | null
}

/** An extension ends after the term that it puts off; one without an end is looked at again on a day. */
export function objectionsToProposal(current: WordsWithWindow | null, proposal: Proposal): string[] {
  if (!current) return ['Er is nog geen termijn om uit te stellen. Eerst moet er een termijn zijn.']
  if (proposal.unread !== null && !proposal.earliestOn && !proposal.latestOn) {
    return [
      'Gestand kan deze woorden niet lezen als periode. Open «Zelf een periode opgeven» en vul ten minste de laatste of de eerste dag in.',
    ]
  }
  if (isSame(current, proposal)) return ['Dit is de huidige termijn al. Geef een termijn die later eindigt.']
  const end = current.latestOn ?? current.earliestOn
  return end && proposal.latestOn ? objectionsToEnd(current, end, proposal.latestOn) : []
}

function isSame(current: WordsWithWindow, proposal: WordsWithWindow): boolean {
  const alike = current.words.trim().toLowerCase() === proposal.words.trim().toLowerCase()
  return alike && current.earliestOn === proposal.earliestOn && current.latestOn === proposal.latestOn
}

function objectionsToEnd(current: Window, end: Day, asked: Day): string[] {
  if (asked > end || (asked === end && !current.latestOn)) return []
  if (asked === end)
    return [
      `Dit eindigt op dezelfde dag als de huidige termijn, ${writeDay(end)}. Geef een termijn die later eindigt.`,
    ]
  const side = current.latestOn ? `loopt tot en met ${writeDay(end)}` : `begint op ${writeDay(end)}`
  return [`Dit ligt vóór de huidige termijn: die ${side}. Geef een termijn die later eindigt.`]
}
