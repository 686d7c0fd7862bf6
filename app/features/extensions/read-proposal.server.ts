import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Window } from './extension.ts'
import type { Proposal } from './objections.ts'

/** Reads the words of a term that is proposed; days that a person gave stand in place of the reading. */
export async function readProposal(
  tx: Transaction,
  { words, saidOn, window }: { words: string; saidOn: Day; window: Window | null },
): Promise<Proposal> {
  if (window) return { words, ...window, unread: null }
  const { earliest, latest, unread } = readTerm(words, saidOn, await loadCalendar(tx))
  return { words, earliestOn: earliest, latestOn: latest, unread }
}
