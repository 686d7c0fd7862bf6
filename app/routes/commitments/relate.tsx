import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { earlierForm } from '#app/features/commitments/earlier-form.ts'
import { earlierOptions } from '#app/features/commitments/earlier.ts'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { listEarlier } from '#app/features/commitments/list-earlier.server.ts'
import { relateCommitments } from '#app/features/commitments/relate-commitments.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'reword a commitment')
    const earlier = await listEarlier(world, actor, found)
    const nothing =
      earlier.length > 0 ? [] : ['Er is geen eerdere toezegging, motie of verzoek om mee te verbinden.']
    return { view: actView(found, nothing, found.commitment.origin), earlier }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(earlierForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await relateCommitments(world, actor, { id, ...read.input })
    return goTo(`/toezeggingen/${id}`, 'Verband vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Verband leggen – Gestand' }]
}

export default function RelateCommitment() {
  const { view, earlier } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <ActPage title="Verband leggen met een eerdere" view={view} answer={answer} submitLabel="Verband leggen">
      <RadioGroup
        legend="Wat is dit?"
        name="kind"
        options={earlierOptions}
        defaultValue={String(values.kind ?? 'repeats')}
        errors={errors.kind}
      />
      <ComboField
        label="De eerdere"
        name="earlierId"
        hint="Typ een paar woorden uit de tekst."
        options={earlier}
        defaultValue={values.earlierId ?? ''}
        errors={errors.earlierId}
      />
    </ActPage>
  )
}
