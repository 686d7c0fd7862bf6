import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findIntakeHead } from '#app/features/intake/find-intake-head.server.ts'
import { undoIntake } from '#app/features/intake/undo-intake.server.ts'
import { intakePath } from '#app/features/intake/passage.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { ConfirmPage } from './confirm-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const found = await findIntakeHead(world, actor, requireId(params.intake))
    return { id: found.id, subject: found.subject }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const id = requireId(params.intake)
    const { undone, left } = await undoIntake(world, actor, { id })
    const rest =
      left === 0
        ? ''
        : ` ${left === 1 ? 'Eén bleef' : `${left} bleven`} staan: daar is al aan gewerkt, of u mag dat niet terugdraaien.`
    return goTo(
      intakePath(id),
      `${undone === 1 ? 'Eén voorstel' : `${undone} voorstellen`} teruggedraaid.${rest}`,
    )
  })
}

export function meta() {
  return [{ title: 'Overname terugdraaien – Gestand' }]
}

export default function UndoIntake() {
  const intake = useLoaderData<typeof loader>()
  return (
    <ConfirmPage
      intake={intake}
      title="Overname terugdraaien"
      question="Terugdraaien wat van deze brief is vastgelegd?"
      consequence="Nieuwe onderdelen worden ingetrokken en wat is afgedaan gaat weer open. Waar iemand al aan werkte blijft staan. De voorstellen blijven bewaard, zodat u opnieuw kunt beslissen."
      confirmLabel="Terugdraaien"
      cancelLabel="Niet terugdraaien"
    />
  )
}
