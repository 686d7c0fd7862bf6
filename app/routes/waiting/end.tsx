import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readAwaited } from '#app/features/gates/read-awaited.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { endWait } from '#app/features/waiting/end-wait.server.ts'
import { findItemToMove } from '#app/features/waiting/item-to-move.server.ts'
import { visibleAwaited } from '#app/features/waiting/visible-waiting.server.ts'
import { endWaitForm } from '#app/features/waiting/wait-forms.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Problem } from '#app/shared/problem.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Paragraph } from '#app/ui/text.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.obligation)
    const item = await findItemToMove(world.database, actor, id)
    const [awaited] = await readAwaited(world.database, {
      AND: [{ id: requireId(params.wait), obligationId: id }, visibleAwaited(actor)],
    })
    if (!awaited) throw new Problem('not-found')
    return { view: actView(item, [], item.commitment?.origin), awaited }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.obligation)
    const { kind } = await findItemToMove(world.database, actor, id)
    const read = readForm(endWaitForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await endWait(world, actor, { id, waitId: requireId(params.wait), reason: read.input.reason })
    return goTo(obligationPath(kind, id), 'Losgemaakt.')
  })
}

export function meta() {
  return [{ title: 'Losmaken – Gestand' }]
}

export default function EndWait() {
  const { view, awaited } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Losmaken" view={view} answer={answer} submitLabel="Losmaken">
      <Paragraph>Dit wacht dan niet meer op {awaited.name}.</Paragraph>
      <ReasonField answer={answer} optional={awaited.reachedOn !== null} />
    </ActPage>
  )
}
