import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dossiersAs } from '#app/features/access/actor.ts'
import { askExtension } from '#app/features/extensions/ask-extension.server.ts'
import { askForm } from '#app/features/extensions/extension-forms.ts'
import { toAsk } from '#app/features/extensions/extension-permissions.ts'
import { findItemToExtend } from '#app/features/extensions/item-to-extend.server.ts'
import { LaterTermFields } from '#app/features/extensions/later-term-fields.tsx'
import { listAskers } from '#app/features/extensions/list-askers.server.ts'
import { itemView } from '#app/features/extensions/request-view.ts'
import { windowGiven } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { SelectField } from '#app/ui/field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const item = await findItemToExtend(world.database, actor, requireId(params.obligation), toAsk)
    const inside = dossiersAs(actor, 'secretariat', 'liaison').includes(item.dossierId)
    return {
      view: itemView(item),
      askers: inside ? await listAskers(world.database, actor, item) : [],
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.obligation)
    const { kind } = await findItemToExtend(world.database, actor, id, toAsk)
    const read = readForm(askForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { term: words, organisation: organisationId, ...rest } = read.input
    await askExtension(world, actor, { ...rest, id, words, organisationId, window: windowGiven(rest) })
    return goTo(obligationPath(kind, id), 'Uitstel gevraagd. De termijn blijft staan tot iemand antwoordt.')
  })
}

export function meta() {
  return [{ title: 'Uitstel vragen – Gestand' }]
}

export default function AskExtension() {
  const { view, askers, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Uitstel vragen" view={view} answer={answer} submitLabel="Uitstel vragen">
      {askers.length > 0 && (
        <SelectField
          label="Namens wie"
          name="organisation"
          options={askers}
          emptyLabel="Kies een organisatie"
          defaultValue={String(answer?.values.organisation ?? '')}
          errors={answer?.errors.organisation}
        />
      )}
      <LaterTermFields view={view} answer={answer} saidOn={today} />
      <ReasonField
        answer={answer}
        hint="Waarom is uitstel nodig? Alleen het ministerie leest dit, en uw eigen organisatie."
      />
    </ActPage>
  )
}
