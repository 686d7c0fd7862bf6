import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { extensionInput } from '#app/routes/extensions/extension-input.ts'
import { giveForm } from '#app/features/extensions/extension-forms.ts'
import { toExtend } from '#app/features/extensions/extension-permissions.ts'
import { giveExtension } from '#app/features/extensions/give-extension.server.ts'
import { findItemToExtend } from '#app/features/extensions/item-to-extend.server.ts'
import { LaterTermFields } from '#app/features/extensions/later-term-fields.tsx'
import { listAskers } from '#app/features/extensions/list-askers.server.ts'
import { OptionalNoticeFields } from '#app/features/extensions/notice-fields.tsx'
import { itemView } from '#app/features/extensions/request-view.ts'
import { SharedReasonField } from '#app/features/extensions/shared-reason-field.tsx'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const item = await findItemToExtend(world.database, actor, requireId(params.obligation), toExtend)
    return { view: itemView(item), organisations: await listAskers(world.database, actor, item), today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.obligation)
    const { kind } = await findItemToExtend(world.database, actor, id, toExtend)
    const read = readForm(giveForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const slip = await giveExtension(world, actor, { ...read.input, ...extensionInput(read.input), id })
    return slip
      ? goTo(`/verschuivingen/${slip}`, 'Uitstel gegeven. Beslis nu wat meeschuift.')
      : goTo(obligationPath(kind, id), 'Uitstel gegeven.')
  })
}

export function meta() {
  return [{ title: 'Uitstel geven – Gestand' }]
}

export default function GiveExtension() {
  const { view, organisations, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Uitstel geven" view={view} answer={answer} submitLabel="Uitstel geven">
      <LaterTermFields view={view} answer={answer} saidOn={today} asksDay />
      <ReasonField answer={answer} hint="Waarom geeft u uitstel? Alleen het ministerie leest dit." />
      <SharedReasonField answer={answer} />
      <OptionalNoticeFields answer={answer} organisations={organisations} />
    </ActPage>
  )
}
