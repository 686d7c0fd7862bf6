import type { Transaction } from '#app/platform/database.server.ts'
import { letterTextKeys, usualTexts, type LetterTexts } from './letter-texts.ts'

/** The fixed parts of the letters of a ministry as they are now. */
export async function findLetterTexts(tx: Transaction, organisationId: string): Promise<LetterTexts> {
  const versions = await tx.letterTemplate.findMany({
    where: { organisationId },
    orderBy: { number: 'desc' },
    distinct: ['key'],
    select: { key: true, text: true },
  })
  const texts = { ...usualTexts }
  for (const key of letterTextKeys) texts[key] = versions.find((row) => row.key === key)?.text ?? texts[key]
  return texts
}
