import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findCommitmentToChange,
  objectionsToClosed,
} from '#app/features/commitments/commitment-to-change.server.ts'
import { fulfilPartly } from '#app/features/letters/fulfil-partly.server.ts'
import { listLetterChoices } from '#app/features/letters/list-letter-choices.server.ts'
import { PartlyFields } from '#app/features/letters/partly-fields.tsx'
import { fulfilmentGiven, partlyForm } from '#app/features/letters/partly-form.ts'
import { windowGiven } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { capital } from '#app/shared/text.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'fulfil a commitment')
    return {
      view: actView(found, objectionsToClosed(found.commitment), found.commitment.origin),
      chamber: found.commitment.chamber,
      letters: await listLetterChoices(world, actor, found),
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(partlyForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { version, done, remains, term } = read.input
    const by = fulfilmentGiven(read.input)
    const split = { id, version, done, remains, term, window: windowGiven(read.input), by }
    const remainingId = await fulfilPartly(world, actor, split)
    return goTo(`/toezeggingen/${remainingId}`, 'Deels afgedaan. Dit is wat overblijft.')
  })
}

export function meta() {
  return [{ title: 'Deels afdoen – Gestand' }]
}

export default function FulfilPartly() {
  const { view, ...choices } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title={`${capital(view.name)} deels afdoen`}
      view={view}
      answer={answer}
      submitLabel="Deels afdoen"
    >
      <PartlyFields answer={answer} wording={view.wording} {...choices} />
    </ActPage>
  )
}
