import { capital } from '#app/shared/text.ts'

/** Why somebody gets a mail, as a sentence. It may speak to who gets it: for others that is a quotation. */
export function tellReason(because: string): string {
  return /\buw?\b/.test(because) ? `Reden in de mail: «${because}».` : `${capital(because)}.`
}
