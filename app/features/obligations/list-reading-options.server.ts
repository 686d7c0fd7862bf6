import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ItemToChange } from './item-to-change.server.ts'
import { readingOptions, type ReadingOption } from './reading-option.ts'

/** The windows that can be chosen for the term of an item; none where it has no term. */
export async function listReadingOptions(
  database: Transaction,
  { term }: Pick<ItemToChange, 'term'>,
): Promise<ReadingOption[]> {
  if (!term) return []
  return readingOptions(term, readTerm(term.words, term.saidOn, await loadCalendar(database)))
}
