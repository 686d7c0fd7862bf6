import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { findObjectionsToRewording } from '#app/features/commitments/find-rewording.server.ts'
import { rewordCommitment } from '#app/features/commitments/reword-commitment.server.ts'
import { rewordForm } from '#app/features/commitments/reword-form.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { TermField } from '#app/features/obligations/term-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'reword a commitment')
    const closed = await findObjectionsToRewording(world.database, actor, found, today)
    return { view: actView(found, closed, found.commitment.origin), today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(rewordForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await rewordCommitment(world, actor, { id, ...read.input })
    return goTo(`/toezeggingen/${id}`, 'Tekst gewijzigd. De eerdere tekst blijft te lezen.')
  })
}

export function meta() {
  return [{ title: 'Tekst wijzigen – Gestand' }]
}

export default function RewordCommitment() {
  const { view, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <ActPage title="Tekst wijzigen" view={view} answer={answer} submitLabel="Tekst wijzigen">
      <TextArea
        label="Wat is er toegezegd of gevraagd?"
        name="wording"
        hint="De tekst zoals die er nu staat, blijft te lezen."
        maxLength={5000}
        rows={6}
        defaultValue={String(values.wording ?? view.wording)}
        errors={errors.wording}
      />
      <TermField
        optional={view.term === null}
        defaultValue={String(values.term ?? view.term?.words ?? '')}
        errors={errors.term}
        saidOn={view.term ? today : view.saidOn}
      />
      <ReasonField
        answer={answer}
        hint="Bijvoorbeeld «De voorzitter las dit anders voor». De reden komt in de geschiedenis te staan."
      />
    </ActPage>
  )
}
