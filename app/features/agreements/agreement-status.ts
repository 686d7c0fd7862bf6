import type { Day } from '#app/shared/day.ts'

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
}

export function agreementStatus({ startedOn, settledOn, withdrawnOn }: AgreementFacts): AgreementStatus {
  if (withdrawnOn) return 'withdrawn'
  if (settledOn) return 'settled'
  return startedOn ? 'started' : 'open'
}
