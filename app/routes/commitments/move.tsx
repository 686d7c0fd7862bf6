import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findCommitmentToChange,
  objectionsToClosed,
} from '#app/features/commitments/commitment-to-change.server.ts'
import { listPostChoices } from '#app/features/commitments/list-post-choices.server.ts'
import { MoveFields } from '#app/features/commitments/move-fields.tsx'
import { moveForm } from '#app/features/commitments/move-form.ts'
import { moveToPost } from '#app/features/commitments/move-to-post.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.commitment)
    const found = await findCommitmentToChange(world.database, actor, id, 'withdraw a commitment')
    const { origin, responsiblePost } = found.commitment
    return {
      view: actView(found, objectionsToClosed(found.commitment), origin),
      from: responsiblePost && `${responsiblePost.function} (${responsiblePost.organisation.name})`,
      posts: await listPostChoices(world),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.commitment)
    const read = readForm(moveForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { version, ...move } = read.input
    await moveToPost(world, actor, { ...move, items: [{ id, version }] })
    return goTo(`/toezeggingen/${id}`, 'Overgegaan naar een andere functie.')
  })
}

export function meta() {
  return [{ title: 'Naar een andere functie – Gestand' }]
}

export default function MoveCommitment() {
  const { view, from, posts } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Naar een andere functie" view={view} answer={answer} submitLabel="Laten overgaan">
      <p>
        {from ? `Nu verantwoordelijk: ${from}.` : 'Er staat nog geen verantwoordelijke functie bij.'} De
        toezegging blijft staan. Is de nieuwe functie van een ander ministerie, dan wordt dat ministerie de
        eigenaar.
      </p>
      <MoveFields answer={answer} posts={posts} />
    </ActPage>
  )
}
