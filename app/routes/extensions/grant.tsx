import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { extensionInput } from '#app/routes/extensions/extension-input.ts'
import { grantForm } from '#app/features/extensions/extension-forms.ts'
import { findRequestToAnswer } from '#app/features/extensions/find-request.server.ts'
import { grantExtension } from '#app/features/extensions/grant-extension.server.ts'
import { LaterTermFields } from '#app/features/extensions/later-term-fields.tsx'
import { listAskers } from '#app/features/extensions/list-askers.server.ts'
import { OptionalNoticeFields } from '#app/features/extensions/notice-fields.tsx'
import { RequestFacts } from '#app/features/extensions/request-facts.tsx'
import { requestView } from '#app/features/extensions/request-view.ts'
import { SharedReasonField } from '#app/features/extensions/shared-reason-field.tsx'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const request = await findRequestToAnswer(world.database, actor, requireId(params.extension))
    const organisations = await listAskers(world.database, actor, request.obligation)
    return { ...requestView(request), organisations, today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const { id, obligation } = await findRequestToAnswer(world.database, actor, requireId(params.extension))
    const read = readForm(grantForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const slip = await grantExtension(world, actor, { ...read.input, ...extensionInput(read.input), id })
    return slip
      ? goTo(`/verschuivingen/${slip}`, 'Uitstel verleend. Beslis nu wat meeschuift.')
      : goTo(obligationPath(obligation.kind, obligation.id), 'Uitstel verleend.')
  })
}

export function meta() {
  return [{ title: 'Uitstel verlenen – Gestand' }]
}

export default function GrantExtension() {
  const { view, organisations, today, asked, saidOn, asker, reason } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Uitstel verlenen" view={view} answer={answer} submitLabel="Uitstel verlenen">
      <RequestFacts asker={asker} asked={asked} reason={reason} />
      <p>Wijzigt u de termijn hieronder, dan verleent u gewijzigd uitstel.</p>
      <LaterTermFields view={view} answer={answer} saidOn={saidOn ?? today} asksDay asked={asked} />
      <TextArea
        label="Antwoord aan wie het vroeg"
        name="answer"
        optional
        hint="Alleen het ministerie en wie het vroeg lezen dit."
        defaultValue={String(answer?.values.answer ?? '')}
        errors={answer?.errors.answer}
      />
      <SharedReasonField answer={answer} />
      <OptionalNoticeFields answer={answer} organisations={organisations} />
    </ActPage>
  )
}
