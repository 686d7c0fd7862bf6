import { kindName, type CommitmentOrigin } from '#app/features/obligations/obligation.ts'

export type Chamber = 'TK' | 'EK'

export const chamberNames: Record<Chamber, string> = { TK: 'Tweede Kamer', EK: 'Eerste Kamer' }

export const origins = ['promise', 'request', 'motion'] as const satisfies readonly CommitmentOrigin[]

/** The ways in which the Kamer can wait for something, to choose from. */
export const originOptions = origins.map((origin) => ({
  value: origin,
  label: kindName('commitment', origin),
}))

export const chamberOptions = [
  { value: 'TK', label: chamberNames.TK },
  { value: 'EK', label: chamberNames.EK },
]

export function readOrigin(text: string | null): CommitmentOrigin | null {
  return origins.find((origin) => origin === text) ?? null
}
