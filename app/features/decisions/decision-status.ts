import type { Day } from '#app/shared/day.ts'

export type DecisionStatus = 'to-take' | 'taken' | 'dropped'

export const decisionStatusNames: Record<DecisionStatus, string> = {
  'to-take': 'te nemen',
  taken: 'genomen',
  dropped: 'vervallen',
}

export interface DecisionFacts {
  takenOn: Day | null
  droppedOn: Day | null
}

export function decisionStatus({ takenOn, droppedOn }: DecisionFacts): DecisionStatus {
  if (droppedOn) return 'dropped'
  return takenOn ? 'taken' : 'to-take'
}
