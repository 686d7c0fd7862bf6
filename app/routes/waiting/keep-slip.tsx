import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useParams } from '@remix-run/react'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { keepSlip } from '#app/features/waiting/keep-slip.server.ts'
import { requireMayMoveAny } from '#app/features/waiting/moving.ts'
import { findSlip } from '#app/features/waiting/read-slips.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Problem } from '#app/shared/problem.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    requireMayMoveAny(actor)
    const found = await findSlip(world.database, actor, requireId(params.slip))
    if (!found) throw new Problem('not-found')
    return goTo(`/verschuivingen/${found.id}`)
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    requireMayMoveAny(actor)
    const slipId = requireId(params.slip)
    const found = await findSlip(world.database, actor, slipId)
    if (!found) throw new Problem('not-found')
    await keepSlip(world, actor, { slipId })
    return goTo(obligationPath(found.obligation.kind, found.obligation.id), 'Alles blijft staan.')
  })
}

export function meta() {
  return [{ title: 'Alles laten staan – Gestand' }]
}

export default function KeepSlip() {
  const { slip = '' } = useParams()
  const answer = useFormAnswer()
  return (
    <Page title="Alles laten staan" width="reading">
      {answer?.general.map((objection) => (
        <Alert key={objection} tone="bad">
          {objection}
        </Alert>
      ))}
      <p>
        <ButtonLink to={`/verschuivingen/${slip}`}>Terug naar het voorstel</ButtonLink>
      </p>
    </Page>
  )
}
