import type { LetterBlock } from './letter-facts.ts'
import { wordsOfBlock, type Offer } from './renew-letter.ts'
import { mostSimilar } from './similar-block.ts'

/** What is still offered after a renewal: the new offers, and those of before that nobody settled and that still hold. */
export function mergeOffers(earlier: Offer[], fresh: Offer[], after: LetterBlock[]): Offer[] {
  const next = new Map(after.map((block) => [block.key, wordsOfBlock(block)]))
  const still = earlier.filter(({ key, now }) => {
    if (fresh.some((offer) => offer.key === key)) return false
    return now ? next.get(key) === wordsOfBlock(now) : !next.has(key)
  })
  return [...still, ...fresh]
}

/** An offer beside what somebody typed in its place. */
export type PlacedOffer = Offer & {
  /** The place among the blocks of the letter; null where nothing there looks like it. */
  beside: number | null
}

/** Puts each offer beside the block that was typed instead of it. What is told no more and stands nowhere is no offer. */
export function placeOffers(texts: string[], offers: Offer[]): PlacedOffer[] {
  return offers
    .map((offer) => ({ ...offer, beside: mostSimilar(texts, offer.was) }))
    .filter(({ now, beside }) => now !== null || beside !== null)
    .filter(({ now, beside }) => !now || beside === null || texts[beside] !== wordsOfBlock(now))
}

/** The offers that were kept with a letter. */
export function offersIn(kept: unknown): Offer[] {
  return Array.isArray(kept) ? (kept as Offer[]) : []
}

/** The sentences that were kept with a letter. */
export function blocksIn(kept: unknown): LetterBlock[] {
  return Array.isArray(kept) ? (kept as LetterBlock[]) : []
}
