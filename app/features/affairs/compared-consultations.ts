import type { Day } from '#app/shared/day.ts'

/** A consultation that the state of affairs may be looked at around. */
export interface ComparedConsultation {
  id: string
  title: string
  kind: string
  meetsOn: Day
}

/**
 * The consultation before another one, or before today where there is none: the last one of the same kind, else the last
 * one at all. Without a kind to go by, administrators come first.
 */
export function consultationBefore(
  all: ComparedConsultation[],
  at: ComparedConsultation | null,
  today: Day,
): ComparedConsultation | null {
  const kind = at?.kind ?? 'administrative'
  const earlier = all
    .filter(({ id, meetsOn }) => (at ? meetsOn < at.meetsOn && id !== at.id : meetsOn <= today))
    .sort((one, other) => (one.meetsOn > other.meetsOn ? -1 : 1))
  return earlier.find((one) => one.kind === kind) ?? earlier[0] ?? null
}
