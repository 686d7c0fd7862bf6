import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findCommitmentToChange,
  objectionsToClosed,
} from '#app/features/commitments/commitment-to-change.server.ts'
import { ActFields } from '#app/features/letters/act-fields.tsx'
import { actForm, actGiven } from '#app/features/letters/act-form.ts'
import { fulfilCommitment } from '#app/features/letters/fulfil-commitment.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { capital } from '#app/shared/text.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'fulfil a commitment')
    return { view: actView(found, objectionsToClosed(found.commitment), found.commitment.origin) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(actForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await fulfilCommitment(world, actor, { id, version: read.input.version, act: actGiven(read.input) })
    return goTo(`/toezeggingen/${id}`, 'Afgedaan.')
  })
}

export function meta() {
  return [{ title: 'Afdoen zonder brief – Gestand' }]
}

export default function FulfilByAct() {
  const { view } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title={`${capital(view.name)} afdoen zonder brief`}
      view={view}
      answer={answer}
      submitLabel="Afdoen"
    >
      <ActFields answer={answer} />
    </ActPage>
  )
}
