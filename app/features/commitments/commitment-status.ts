import type { Day } from '#app/shared/day.ts'

export type CommitmentStatus = 'open' | 'fulfilled' | 'lapsed' | 'withdrawn'

export const commitmentStatusNames: Record<CommitmentStatus, string> = {
  open: 'open',
  fulfilled: 'voldaan',
  lapsed: 'vervallen',
  withdrawn: 'ingetrokken',
}

export interface CommitmentFacts {
  fulfilledOn: Day | null
  lapsedOn: Day | null
  withdrawnOn: Day | null
}

export function commitmentStatus({ fulfilledOn, lapsedOn, withdrawnOn }: CommitmentFacts): CommitmentStatus {
  if (withdrawnOn) return 'withdrawn'
  if (lapsedOn) return 'lapsed'
  return fulfilledOn ? 'fulfilled' : 'open'
}
