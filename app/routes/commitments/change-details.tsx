import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeDetails } from '#app/features/commitments/change-details.server.ts'
import { changeDetailsForm } from '#app/features/commitments/change-details-form.ts'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { ActivityFields, RegisterFields } from '#app/features/commitments/details-fields.tsx'
import { detailsGiven, detailValues } from '#app/features/commitments/details-form.ts'
import { findObjectionsToRewording } from '#app/features/commitments/find-rewording.server.ts'
import { chamberOptions } from '#app/features/commitments/origin.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'reword a commitment')
    const { origin, chamber, activity, ...details } = found.commitment
    return {
      view: actView(found, await findObjectionsToRewording(world.database, actor, found, today), origin),
      known: { chamber, activity, ...detailValues(details) },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(changeDetailsForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { version, chamber, activity } = read.input
    await changeDetails(world, actor, { id, version, chamber, activity, details: detailsGiven(read.input) })
    return goTo(`/toezeggingen/${id}`, 'Gegevens gewijzigd.')
  })
}

export function meta() {
  return [{ title: 'Gegevens wijzigen – Gestand' }]
}

export default function ChangeDetails() {
  const { view, known } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const values = answer?.values ?? known
  const errors = answer?.errors ?? {}
  return (
    <ActPage title="Gegevens wijzigen" view={view} answer={answer} submitLabel="Gegevens wijzigen">
      <RadioGroup
        legend="Welke Kamer wacht hierop?"
        name="chamber"
        options={chamberOptions}
        defaultValue={String(values.chamber ?? 'TK')}
        errors={errors.chamber}
      />
      <ActivityFields values={values} errors={errors} />
      <RegisterFields values={values} errors={errors} />
    </ActPage>
  )
}
