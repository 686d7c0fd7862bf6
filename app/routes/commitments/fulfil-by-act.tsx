import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findCommitmentToChange,
  objectionsToClosed,
} from '#app/features/commitments/commitment-to-change.server.ts'
import { AttachmentFields } from '#app/features/attachments/attachment-fields.tsx'
import { ActFields } from '#app/features/letters/act-fields.tsx'
import { actForm, actGiven } from '#app/features/letters/act-form.ts'
import { fulfilCommitment } from '#app/features/letters/fulfil-commitment.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readWithEvidence } from '#app/routes/obligations/evidence.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { capital } from '#app/shared/text.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'fulfil a commitment')
    return { view: actView(found, objectionsToClosed(found.commitment), found.commitment.origin) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const { world, params, goTo } = desk
    const id = requireId(params.commitment)
    await findCommitmentToChange(world.database, actor, id, 'fulfil a commitment')
    const read = await readWithEvidence(desk, actForm)
    if (!read.ok) return wrongInput(read.answer)
    const { input, evidence } = read
    await fulfilCommitment(world, actor, { id, version: input.version, act: actGiven(input), evidence })
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
      sendsFiles
    >
      <ActFields answer={answer} />
      <AttachmentFields answer={answer} readers="ministry" optional />
    </ActPage>
  )
}
