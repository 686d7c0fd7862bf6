import type { Day } from '#app/shared/day.ts'
import type { AgreementEnd } from './successors.ts'

export type AgreementStatus = 'open' | 'started' | 'settled' | 'withdrawn'

export const agreementStatusNames: Record<AgreementStatus, string> = {
  open: 'open',
  started: 'in uitvoering',
  settled: 'nagekomen',
  withdrawn: 'ingetrokken',
}

export interface AgreementFacts {
  /** The day of the first shared progress note. */
  startedOn: Day | null
  settledOn: Day | null
  withdrawnOn: Day | null
  /** What it went into others by, where it was withdrawn for that. */
  endedBy?: AgreementEnd | null
}

export function agreementStatus({ startedOn, settledOn, withdrawnOn }: AgreementFacts): AgreementStatus {
  if (withdrawnOn) return 'withdrawn'
  if (settledOn) return 'settled'
  return startedOn ? 'started' : 'open'
}
