import type { CommitmentOrigin } from '#app/features/obligations/obligation.ts'
import { isId } from '#app/shared/ids.ts'
import { kamerStatusNames, type KamerStatus } from './kamer-word.ts'
import { readOrigin, type Chamber } from './origin.ts'

/** What only the register of commitments filters on; null for all. */
export interface CommitmentFilter {
  origin: CommitmentOrigin | null
  chamber: Chamber | null
  /** What the Kamer says: a status, that it contradicts ours, or nothing yet. */
  kamer: KamerStatus | 'differs' | 'silent' | null
  inRegister: 'ja' | 'nee' | 'onbekend' | null
  postId: string | null
}

const statuses = Object.keys(kamerStatusNames) as KamerStatus[]

const names = { differs: 'verschilt', silent: 'geen-woord' } as const

/** The choices of what the Kamer says, as the address and the screen name them. */
export const kamerOptions = [
  { value: names.differs, label: 'Zegt iets anders dan wij' },
  ...statuses.map((status) => ({ value: addressOf(status), label: `Zegt «${kamerStatusNames[status]}»` })),
  { value: names.silent, label: 'Nog niets genoteerd' },
]

export const registerOptions = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee, alleen bij ons' },
  { value: 'onbekend', label: 'Nog niet nagegaan' },
]

function addressOf(status: KamerStatus): string {
  return kamerStatusNames[status].replace(/ /g, '-')
}

/** Reads the address; whatever does not fit falls back to all. */
export function readCommitmentFilter(query: URLSearchParams): CommitmentFilter {
  const [chamber, register, post] = [query.get('kamer'), query.get('register'), query.get('functie')]
  return {
    origin: readOrigin(query.get('soort')),
    chamber: chamber === 'TK' || chamber === 'EK' ? chamber : null,
    kamer: readKamer(query.get('woord')),
    inRegister: register === 'ja' || register === 'nee' || register === 'onbekend' ? register : null,
    postId: isId(post) ? post : null,
  }
}

function readKamer(text: string | null): CommitmentFilter['kamer'] {
  if (text === names.differs) return 'differs'
  if (text === names.silent) return 'silent'
  return statuses.find((status) => addressOf(status) === text) ?? null
}

/** What the address says for a choice of what the Kamer says. */
export function writeKamer(kamer: CommitmentFilter['kamer']): string {
  if (kamer === null) return ''
  return kamer === 'differs' || kamer === 'silent' ? names[kamer] : addressOf(kamer)
}
