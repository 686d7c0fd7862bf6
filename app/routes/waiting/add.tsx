import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { addWait } from '#app/features/waiting/add-wait.server.ts'
import { findItemToMove } from '#app/features/waiting/item-to-move.server.ts'
import { listWaitChoices } from '#app/features/waiting/list-wait-choices.server.ts'
import { readChoice, waitForm } from '#app/features/waiting/wait-forms.ts'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const item = await findItemToMove(world.database, actor, requireId(params.obligation))
    const closed = item.closedOn ? ['Dit is al afgerond en wacht nergens meer op. Heropen het eerst.'] : []
    return {
      view: actView(item, closed, item.commitment?.origin),
      choices: await listWaitChoices(world, actor, item),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.obligation)
    const { kind } = await findItemToMove(world.database, actor, id)
    const read = readForm(waitForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const on = readChoice(read.input.on) ?? { stageId: null, forId: null }
    await addWait(world, actor, { id, ...on })
    return goTo(obligationPath(kind, id), 'Vastgelegd waarop dit wacht.')
  })
}

export function meta() {
  return [{ title: 'Laten wachten – Gestand' }]
}

export default function AddWait() {
  const { view, choices } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Laten wachten" view={view} answer={answer} submitLabel="Laten wachten">
      <ComboField
        label="Waarop wacht dit?"
        name="on"
        hint="Een stap van een besluit, of een andere afspraak, toezegging of besluit in dit dossier."
        options={choices}
        defaultValue={answer?.values.on ?? ''}
        errors={answer?.errors.on}
      />
    </ActPage>
  )
}
