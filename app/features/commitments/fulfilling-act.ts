import { objectionsToDay } from '#app/features/obligations/objections.ts'
import type { Day } from '#app/shared/day.ts'

export const fulfillingActs = [
  'technical_briefing',
  'conversation',
  'working_visit',
  'debate',
  'other',
] as const

export type FulfillingAct = (typeof fulfillingActs)[number]

export const fulfillingActNames: Record<FulfillingAct, string> = {
  technical_briefing: 'technische briefing',
  conversation: 'gesprek met Kamerleden',
  working_visit: 'werkbezoek',
  debate: 'mededeling in een debat',
  other: 'anders',
}

/** Something that was done before the Kamer, and how that shows. */
export interface ActFacts {
  kind: FulfillingAct
  on: Day
  evidence: string
}

/** What stands in the way of closing with an act: it was held between the promise and today, and it shows. */
export function objectionsToAct({ on, evidence }: ActFacts, saidOn: Day, today: Day): string[] {
  return [
    ...objectionsToDay(on, saidOn, today),
    ...(evidence.trim() ? [] : ['Schrijf op waaruit blijkt dat dit is gedaan.']),
  ]
}
