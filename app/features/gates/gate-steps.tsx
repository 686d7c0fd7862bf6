import type { ReactNode } from 'react'
import { TermWords } from '#app/features/obligations/term-words.tsx'
import { writeDay } from '#app/shared/day.ts'
import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { stepStateNames, type Step, type StepState } from './gate.ts'

const looks: Record<StepState, { tone: BadgeTone; icon?: IconName }> = {
  reached: { tone: 'good' },
  late: { tone: 'bad' },
  now: { tone: 'active' },
  later: { tone: 'muted', icon: 'calendar' },
  gone: { tone: 'warning' },
}

/** A gate as steps in their order, each with its state in words; what a reader may do to a step stands below it. */
export function GateSteps<S extends Step>({ steps, acts }: { steps: S[]; acts?: (step: S) => ReactNode }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.id} className={`steps__step steps__step--${step.state}`}>
          <div className="steps__head">
            <strong className="steps__name">{step.name}</strong>
            <Badge {...looks[step.state]}>{stepStateNames[step.state]}</Badge>
          </div>
          <div className="steps__facts">
            {step.reachedOn ? (
              <p>
                Bereikt op {writeDay(step.reachedOn)}: {step.evidence}
              </p>
            ) : (
              <p>
                <TermWords {...step} words={step.words ?? 'Nog geen termijn'} />
              </p>
            )}
            <SmallPrint>Aan zet: {step.organisation ?? 'nog niet bekend'}</SmallPrint>
            {acts?.(step)}
          </div>
        </li>
      ))}
    </ol>
  )
}
