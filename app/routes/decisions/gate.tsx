import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDecisionToChange } from '#app/features/decisions/decision-to-change.server.ts'
import { gatePath } from '#app/features/decisions/stage-act.ts'
import { StageActs } from '#app/features/decisions/stage-acts.tsx'
import { objectionsToStages } from '#app/features/decisions/stage-to-change.server.ts'
import { GateSteps } from '#app/features/gates/gate-steps.tsx'
import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { findGate } from '#app/features/waiting/find-gate.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.decision)
    const found = await findDecisionToChange(world.database, actor, id, 'record a decision')
    const { dossierId, wording, decision } = found
    const gate = await findGate(world, actor, { id, dossierId, note: decision.gate }, { awaited: [] })
    return { id, wording, closed: objectionsToStages(found), steps: gate.steps }
  })
}

export function meta() {
  return [{ title: 'Stappen naar het besluit – Gestand' }]
}

export default function ShowGate() {
  const { id, wording, closed, steps } = useLoaderData<typeof loader>()
  const isOpen = closed.length === 0
  return (
    <Page
      title="Stappen naar het besluit"
      breadcrumbs={[
        { to: '/besluiten', label: 'Besluiten' },
        { to: obligationPath('decision', id), label: shortWording(wording, 50) },
      ]}
      intro="Het besluit wacht op deze stappen. Wordt een stap later, dan stelt Gestand voor wat meeschuift."
      action={isOpen && <AddLinks id={id} />}
    >
      {!isOpen && <Alert tone="info">{closed.join(' ')}</Alert>}
      {steps.length === 0 ? (
        <EmptyState title="Nog geen stappen">
          {isOpen
            ? 'Leg in een keer de gebruikelijke stappen van een evaluatie vast, of voeg een eigen stap toe.'
            : 'Dit besluit wachtte op geen enkele stap.'}
        </EmptyState>
      ) : (
        <GateSteps
          steps={steps}
          acts={isOpen ? (step) => <StageActs path={gatePath(id)} step={step} steps={steps} /> : undefined}
        />
      )}
    </Page>
  )
}

function AddLinks({ id }: { id: string }) {
  return (
    <>
      <ButtonLink to={`${gatePath(id)}/gebruikelijk`} appearance="primary" icon="plus">
        Gebruikelijke stappen
      </ButtonLink>
      <ButtonLink to={`${gatePath(id)}/nieuw`} appearance="secondary" icon="plus">
        Eigen stap
      </ButtonLink>
    </>
  )
}
