import { actView, type ActView } from '#app/features/obligations/act-view.ts'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

type Decision = Parameters<typeof actView>[0]

interface Stage {
  name: string
  version: number
  words: string | null
  unread: string | null
  earliestOn: Day | null
  latestOn: Day | null
}

/** Where the steps of a decision are kept. */
export function gatePath(decisionId: string): string {
  return `${obligationPath('decision', decisionId)}/poort`
}

/** What the page of an act on a stage shows: the stage of a decision, and the way back to its gate. */
export function stageView(decision: Decision, stage: Stage, closed: string[]): ActView {
  const { words, unread, version, name } = stage
  return {
    ...actView(decision, closed),
    wording: `De stap ${name} van «${decision.wording}»`,
    path: gatePath(decision.id),
    version,
    term: words === null ? null : { words, unread, saidOn: decision.saidOn, reviewOn: null },
    hasWindow: stage.earliestOn !== null || stage.latestOn !== null,
  }
}
