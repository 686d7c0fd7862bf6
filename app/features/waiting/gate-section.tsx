import { GateSteps } from '#app/features/gates/gate-steps.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/section.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import type { GateView } from './waiting-view.ts'

/** The gate of a decision: the steps it waits for, and whether it may be taken. */
export function GateSection({
  gate,
  note,
  manageTo,
}: {
  gate: GateView
  note: string
  manageTo: string | null
}) {
  const { steps, state } = gate
  if (steps.length === 0 && !note && !manageTo) return null
  return (
    <Section
      title="Poort"
      action={
        manageTo && (
          <ButtonLink to={manageTo} appearance="subtle" icon="edit">
            {steps.length === 0 ? 'Stappen vastleggen' : 'Stappen bijhouden'}
          </ButtonLink>
        )
      }
    >
      <GateBadge state={state} />
      {note && <Paragraph>Wacht op: {note}</Paragraph>}
      {steps.length > 0 ? (
        <GateSteps steps={steps} />
      ) : (
        <p>Er zijn nog geen stappen vastgelegd waar dit besluit op wacht.</p>
      )}
    </Section>
  )
}

function GateBadge({ state }: Pick<GateView, 'state'>) {
  if (state === 'open')
    return (
      <p>
        <Badge tone="good">poort open</Badge> Alles waar dit besluit op wacht, is bereikt.
      </p>
    )
  if (state === 'shut')
    return (
      <p>
        <Badge tone="warning" icon="gate">
          poort dicht
        </Badge>{' '}
        Nog niet alles waar dit besluit op wacht, is bereikt.
      </p>
    )
  return null
}
