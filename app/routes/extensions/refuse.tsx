import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findRequestToAnswer } from '#app/features/extensions/find-request.server.ts'
import { refuseExtension } from '#app/features/extensions/refuse-extension.server.ts'
import { RequestFacts } from '#app/features/extensions/request-facts.tsx'
import { requestView } from '#app/features/extensions/request-view.ts'
import { reasonForm } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) =>
    requestView(await findRequestToAnswer(world.database, actor, requireId(params.extension))),
  )
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const { id, obligation } = await findRequestToAnswer(world.database, actor, requireId(params.extension))
    const read = readForm(reasonForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await refuseExtension(world, actor, { id, reason: read.input.reason })
    return goTo(obligationPath(obligation.kind, obligation.id), 'Uitstel geweigerd.')
  })
}

export function meta() {
  return [{ title: 'Uitstel weigeren – Gestand' }]
}

export default function RefuseExtension() {
  const { view, ...request } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Uitstel weigeren" view={view} answer={answer} submitLabel="Uitstel weigeren">
      <RequestFacts {...request} />
      <ReasonField answer={answer} hint="Wie het vroeg leest deze reden. De termijn blijft zoals hij is." />
    </ActPage>
  )
}
