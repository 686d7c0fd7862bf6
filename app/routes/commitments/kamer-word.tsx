import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { kamerWordForm } from '#app/features/commitments/kamer-word-form.ts'
import { recordKamerWord } from '#app/features/commitments/record-kamer-word.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { DateField, TextField } from '#app/ui/field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'note what the Kamer says')
    const { origin, kamerWord } = found.commitment
    return { view: actView(found, [], origin), kamerWord, today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(kamerWordForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await recordKamerWord(world, actor, { id, ...read.input })
    return goTo(`/toezeggingen/${id}`, 'Genoteerd wat de Kamer zegt.')
  })
}

export function meta() {
  return [{ title: 'Noteren wat de Kamer zegt – Gestand' }]
}

export default function RecordKamerWord() {
  const { view, kamerWord, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <ActPage title="Noteren wat de Kamer zegt" view={view} answer={answer} submitLabel="Noteren">
      <TextField
        label="Het woord van de Kamer"
        name="word"
        width="medium"
        hint="Precies zoals het er staat, bijvoorbeeld «openstaand» of «deels voldaan». Onze eigen status verandert niet."
        maxLength={100}
        defaultValue={String(values.word ?? kamerWord)}
        errors={errors.word}
      />
      <DateField
        label="Gezien op"
        name="seenOn"
        defaultValue={String(values.seenOn ?? today)}
        errors={errors.seenOn}
      />
    </ActPage>
  )
}
