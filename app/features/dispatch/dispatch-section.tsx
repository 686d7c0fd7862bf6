import { draftPath, draftStates, type DraftState } from '#app/features/drafts/draft-state.ts'
import { writeMoment } from '#app/shared/day.ts'
import { capital } from '#app/shared/text.ts'
import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { stepRules, stepSlugs, stepsFrom } from './draft-step.ts'

interface DispatchSectionProps {
  draft: {
    id: string
    state: DraftState
    letterId: string | null
    steps: { id: string; state: DraftState; at: Date; byName: string; note: string }[]
  }
  maySend: boolean
}

/** How far a letter is, who brought it there, and the next step. */
export function DispatchSection({ draft: { id, state, letterId, steps }, maySend }: DispatchSectionProps) {
  const possible = stepsFrom(state).filter(
    (step) => stepRules[step].permission !== 'send a letter' || maySend,
  )
  const forward = possible.filter((step) => !stepRules[step].needsReason)
  const back = possible.filter((step) => stepRules[step].needsReason)
  return (
    <Section title="Stand van de brief" id="stand">
      <BulletList>
        {steps.map((step) => (
          <li key={step.id}>
            {capital(draftStates[step.state])}{' '}
            <SmallPrint>
              {writeMoment(step.at)}, {step.byName}
            </SmallPrint>
            {step.note && (
              <>
                <br />
                {step.note}
              </>
            )}
          </li>
        ))}
      </BulletList>
      {letterId && (
        <p>
          <TextLink to={`/brieven/${letterId}`}>De verzonden brief</TextLink>
        </p>
      )}
      <ButtonGroup>
        {state === 'signed' && maySend && (
          <ButtonLink to={draftPath(id, 'verzenden')} appearance="primary">
            Verzending vastleggen
          </ButtonLink>
        )}
        {[...forward, ...back].map((step) => (
          <ButtonLink
            key={step}
            to={draftPath(id, 'stap', stepSlugs[step])}
            appearance={stepRules[step].needsReason ? 'subtle' : 'primary'}
          >
            {stepRules[step].label}
          </ButtonLink>
        ))}
        {state === 'sent' && maySend && (
          <ButtonLink to={draftPath(id, 'toch-niet-verzonden')} appearance="subtle">
            Toch niet verzonden
          </ButtonLink>
        )}
      </ButtonGroup>
    </Section>
  )
}
