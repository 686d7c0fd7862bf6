import type { Day } from '#app/shared/day.ts'

/** One side of a link: what the Kamer was told, or what was agreed. */
export interface LinkedTerm {
  words: string | null
  earliestOn: Day | null
  latestOn: Day | null
  closedOn: Day | null
}

/**
 * How what was agreed does not fit what the Kamer was told: it ends later, the two windows have no day in common, or only
 * one of them has an end. An agreement that ends earlier fits: it comes before what the Kamer hears.
 */
export type Mismatch =
  'ends-later' | 'comes-after' | 'comes-before' | 'agreement-endless' | 'commitment-endless'

export function mismatchOf(commitment: LinkedTerm, agreement: LinkedTerm): Mismatch | null {
  if (commitment.closedOn || agreement.closedOn) return null
  if (!commitment.latestOn && !agreement.latestOn) return null
  if (!agreement.latestOn) return 'agreement-endless'
  if (!commitment.latestOn) return 'commitment-endless'
  if (agreement.earliestOn && agreement.earliestOn > commitment.latestOn) return 'comes-after'
  if (commitment.earliestOn && agreement.latestOn < commitment.earliestOn) return 'comes-before'
  return agreement.latestOn > commitment.latestOn ? 'ends-later' : null
}

const sentences: Record<Mismatch, string> = {
  'ends-later': 'De afspraak loopt later af dan wat aan de Kamer is gezegd.',
  'comes-after': 'De afspraak begint pas na wat aan de Kamer is gezegd.',
  'comes-before': 'De afspraak is al afgelopen voordat begint wat aan de Kamer is gezegd.',
  'agreement-endless': 'Aan de Kamer is een termijn gezegd, de afspraak heeft geen termijn met een einde.',
  'commitment-endless': 'De afspraak heeft een termijn, aan de Kamer is geen termijn met een einde gezegd.',
}

export function writeMismatch(mismatch: Mismatch): string {
  return sentences[mismatch]
}
