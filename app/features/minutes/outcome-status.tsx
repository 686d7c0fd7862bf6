import { TermWords } from '#app/features/obligations/term-words.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { Cluster } from '#app/ui/layout.tsx'
import type { Outcome } from './outcome.ts'

const tones = { open: 'active', done: 'good', dropped: 'muted' } as const

/** The status of what came out of a consultation, and that it is late beside it. */
export function OutcomeStatus({ outcome: { status, standing, overdue } }: { outcome: Outcome }) {
  return (
    <Cluster>
      <Badge tone={tones[standing]}>{status}</Badge>
      {overdue && <Badge tone="bad">te laat</Badge>}
    </Cluster>
  )
}

export function OutcomeTerm({ outcome: { term, earliestOn, latestOn } }: { outcome: Outcome }) {
  return <TermWords words={term} earliestOn={earliestOn} latestOn={latestOn} />
}
