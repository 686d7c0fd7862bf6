import { findLetterTexts } from '#app/features/templates/find-letter-texts.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { LetterHead } from './letter-plan.ts'
import type { SignedWith } from './signed-with.ts'

/** What a letter is signed with now: the fixed words of its ministry, and who signs. */
export async function findSignedWith(
  tx: Transaction,
  { ministry, signatory }: Pick<LetterHead, 'ministry' | 'signatory'>,
): Promise<SignedWith> {
  return { ministry: ministry.name, signatory, texts: await findLetterTexts(tx, ministry.id) }
}
