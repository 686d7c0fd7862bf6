import { writeKamerstuk } from './kamer-numbers.ts'

/** The names by which a letter can be found; it has at least one. */
export interface LetterNames {
  reference: string | null
  kamerstuk: string | null
  documentNumber: string | null
}

/** What a letter is called: by its reference, or else by a number of the Kamer. */
export function letterName({ reference, kamerstuk, documentNumber }: LetterNames): string {
  return reference ?? (kamerstuk && writeKamerstuk(kamerstuk)) ?? documentNumber ?? 'zonder kenmerk'
}
