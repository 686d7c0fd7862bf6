import type { Day } from '#app/shared/day.ts'
import { inARow } from '#app/shared/text.ts'

/** How far a step is; `gone` will not be reached any more, and keeps a gate shut until somebody loosens the wait. */
export type StepState = 'reached' | 'late' | 'now' | 'later' | 'gone'

export const stepStateNames: Record<StepState, string> = {
  reached: 'bereikt',
  late: 'te laat',
  now: 'nu aan zet',
  later: 'later',
  gone: 'komt niet meer',
}

export interface StepFacts {
  earliestOn: Day | null
  latestOn: Day | null
  reachedOn: Day | null
}

/** A step of a gate, as a page draws it. */
export interface Step {
  id: string
  name: string
  state: StepState
  /** Who has to move. */
  organisation: string | null
  words: string | null
  earliestOn: Day | null
  latestOn: Day | null
  reachedOn: Day | null
  evidence: string
}

/** The states of steps in their order: one is at work, those after it come later, and what is past its window is late. */
export function stepStates(steps: StepFacts[], today: Day): StepState[] {
  const first = steps.findIndex(({ reachedOn }) => reachedOn === null)
  return steps.map(({ reachedOn, latestOn }, index) => {
    if (reachedOn !== null) return 'reached'
    if (latestOn !== null && latestOn < today) return 'late'
    return index === first ? 'now' : 'later'
  })
}

/** Whether a decision may be taken: `none` waits for nothing, `noted` for what is written in words only. */
export type GateState = 'none' | 'noted' | 'shut' | 'open'

export function gateState(gate: { awaited: { reached: boolean }[]; note: string }): GateState {
  const { awaited, note } = gate
  if (awaited.length === 0) return note ? 'noted' : 'none'
  return awaited.every(({ reached }) => reached) ? 'open' : 'shut'
}

/** What still keeps a gate shut, as one line: "wacht op eindrapport" or "wacht op eindrapport en nog 2". */
export function waitsForLine(open: string[]): string | null {
  const [first, ...rest] = open
  if (!first) return null
  return `wacht op ${first}${rest.length > 0 ? ` en nog ${rest.length}` : ''}`
}

/** What a gate still waits for, for a sentence: "eindrapport, aan de Kamer en 1 ander onderdeel". */
export function waitsForWords({
  openStages,
  openOthers,
}: {
  openStages: string[]
  openOthers: number
}): string {
  const others =
    openOthers === 0 ? [] : [`${openOthers} ${openOthers === 1 ? 'ander onderdeel' : 'andere onderdelen'}`]
  return inARow([...openStages, ...others])
}
