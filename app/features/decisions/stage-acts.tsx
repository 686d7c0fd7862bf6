import { Form } from '@remix-run/react'
import type { Step } from '#app/features/gates/gate.ts'
import { Cluster } from '#app/ui/layout.tsx'
import { Moves } from '#app/ui/moves.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

/** What may be done to a step, below it; each link names the step for who does not see where it stands. */
export function StageActs({ path, step, steps }: { path: string; step: Step; steps: Step[] }) {
  const at = steps.findIndex(({ id }) => id === step.id)
  const own = `${path}/${step.id}`
  const acts = step.reachedOn
    ? [
        ['niet-bereikt', 'Toch niet bereikt'],
        ['wijzigen', 'Wijzigen'],
      ]
    : [
        ['bereikt', 'Bereikt'],
        ['termijn', step.words ? 'Andere termijn' : 'Termijn geven'],
        ['wijzigen', 'Wijzigen'],
        ['weghalen', 'Weghalen'],
      ]
  return (
    <Cluster>
      {acts.map(([to, label]) => (
        <TextLink key={to} to={`${own}/${to}`}>
          {label}
          <span className="visually-hidden">: {step.name}</span>
        </TextLink>
      ))}
      <Form method="post">
        <Moves
          label={step.name}
          upTo={at > 0 ? `${own}/omhoog` : undefined}
          downTo={at < steps.length - 1 ? `${own}/omlaag` : undefined}
        />
      </Form>
    </Cluster>
  )
}
