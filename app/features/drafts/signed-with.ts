import type { LetterTexts } from '#app/features/templates/letter-part.ts'
import type { LetterHead } from './letter-plan.ts'

/** What stands around the text of a letter, and who signs it, as it was on the day of the signature. */
export interface SignedWith {
  ministry: string
  signatory: LetterHead['signatory']
  texts: LetterTexts
}

/** What was kept with the signature; null while nobody signed. */
export function signedWithIn(kept: unknown): SignedWith | null {
  return typeof kept === 'object' && kept !== null ? (kept as SignedWith) : null
}

/** What stands above and below a letter: of a signed one as it was signed, whoever holds the post since. */
export function headAsSigned<Head extends LetterHead>(head: Head, signed: SignedWith | null): Head {
  if (!signed) return head
  return { ...head, signatory: signed.signatory, ministry: { ...head.ministry, name: signed.ministry } }
}
