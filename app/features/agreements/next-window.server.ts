import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, type Day } from '#app/shared/day.ts'
import { nextTermWords } from './successors.ts'

/**
 * What the next in a series would have as its term: the year one on where the words name one; else, as with "jaarlijks vóór het
 * zomerreces", the same words with the window that they mean after this one ends, for a person to look at.
 */
export async function nextWindow(
  world: World,
  term: { words: string; latestOn: Day | null } | null,
): Promise<{ words: string; earliestOn: Day | null; latestOn: Day | null }> {
  const words = nextTermWords(term?.words ?? '')
  if (!term?.latestOn || words !== term.words) return { words, earliestOn: null, latestOn: null }
  const { earliest, latest } = readTerm(words, addDays(term.latestOn, 1), await loadCalendar(world.database))
  const isLater = latest !== null && latest > term.latestOn
  return { words, earliestOn: isLater ? earliest : null, latestOn: isLater ? latest : null }
}
