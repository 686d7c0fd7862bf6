import type { StateName } from './reminder-state.ts'

/** One step of an item for one person, as the ladder reads it. */
export interface Climbed {
  id: string
  recipientId: string
  to: string
  organisation: string
  /** Written out: the day it went, or goes at the earliest. */
  on: string
  step: string
  because: string
  standing: { name: StateName; reason: string | null }
  steerTo: string | null
}

export type LadderStep = Pick<Climbed, 'id' | 'on' | 'step' | 'because' | 'standing' | 'steerTo'>

/** What one person hears of an item. */
export interface LadderPerson {
  recipientId: string
  to: string
  organisation: string
  /** Why this person; null where that differs from step to step. */
  because: string | null
  next: LadderStep | null
  steps: LadderStep[]
}

/** The steps person by person, who hears something next first; the steps come in the order of their days. */
export function ladderByPerson(steps: Climbed[]): LadderPerson[] {
  const people = new Map<string, LadderPerson>()
  for (const { recipientId, to, organisation, ...step } of steps) {
    const known = people.get(recipientId)
    const person = known ?? { recipientId, to, organisation, because: step.because, next: null, steps: [] }
    person.steps.push(step)
    if (person.because !== step.because) person.because = null
    if (step.standing.name === 'gepland') person.next ??= step
    people.set(recipientId, person)
  }
  const all = [...people.values()]
  return [...all.filter(({ next }) => next), ...all.filter(({ next }) => !next)]
}
