import type { CommitmentStatus } from './commitment-status.ts'

/** How the Kamer says that something stands, as far as its word can be read. */
export type KamerStatus = 'open' | 'partly' | 'fulfilled' | 'not_fulfilled' | 'lapsed' | 'unknown'

export const kamerStatusNames: Record<KamerStatus, string> = {
  open: 'openstaand',
  partly: 'deels voldaan',
  fulfilled: 'voldaan',
  not_fulfilled: 'niet nagekomen',
  lapsed: 'vervallen',
  unknown: 'onbekend',
}

const words: Record<string, KamerStatus> = {
  openstaand: 'open',
  'deels voldaan': 'partly',
  'deels afgedaan': 'partly',
  voldaan: 'fulfilled',
  afgedaan: 'fulfilled',
  nagekomen: 'fulfilled',
  'niet nagekomen': 'not_fulfilled',
  vervallen: 'lapsed',
}

/** Reads a status word of the Kamer, in any case; what is not known stays unknown, and never becomes open. */
export function readKamerWord(word: string): KamerStatus {
  const plain = word.replace(/\s+/g, ' ').trim().toLowerCase()
  return Object.hasOwn(words, plain) ? (words[plain] as KamerStatus) : 'unknown'
}

const contradictions: Record<CommitmentStatus, readonly KamerStatus[]> = {
  open: ['fulfilled', 'lapsed'],
  fulfilled: ['open', 'partly', 'not_fulfilled'],
  lapsed: ['open', 'partly'],
  withdrawn: ['open', 'partly'],
}

/** The words of the Kamer that contradict a status of ours. */
export function contradicting(status: CommitmentStatus): readonly KamerStatus[] {
  return contradictions[status]
}

/** "Wij zeggen voldaan, de Kamer zegt «openstaand»", or null where both can be true. */
export function differenceWithKamer(
  status: { value: CommitmentStatus; name: string },
  kamer: { kamerWord: string; kamerStatus: KamerStatus | null },
): string | null {
  if (!kamer.kamerStatus || !contradicting(status.value).includes(kamer.kamerStatus)) return null
  return `Wij zeggen ${status.name}, de Kamer zegt «${kamer.kamerWord.toLowerCase()}»`
}
