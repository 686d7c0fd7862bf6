import type { Transaction } from '#app/platform/database.server.ts'
import { letterParts, usualTexts, type LetterTexts } from './letter-part.ts'

/** The fixed parts of a ministry's letters as they hold now: its own words, else those the program came with. */
export async function findLetterTexts(tx: Transaction, organisationId: string): Promise<LetterTexts> {
  const newest = await tx.letterTemplate.findMany({
    where: { organisationId },
    distinct: ['key'],
    orderBy: [{ key: 'asc' }, { number: 'desc' }],
    select: { key: true, text: true },
  })
  const own = new Map(newest.map(({ key, text }) => [key, text]))
  return Object.fromEntries(
    letterParts.map((part) => [part, own.get(part) ?? usualTexts[part]]),
  ) as LetterTexts
}
