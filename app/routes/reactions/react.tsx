import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAgreementToChange } from '#app/features/agreements/agreement-to-change.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { findOwnSaid, requireParty } from '#app/features/reactions/find-own-said.server.ts'
import { reactToWording } from '#app/features/reactions/react-to-wording.server.ts'
import { objectionsToReacting } from '#app/features/reactions/reaction.ts'
import { ReactionFields } from '#app/features/reactions/reaction-fields.tsx'
import { reactionForm } from '#app/features/reactions/reaction-forms.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.agreement)
    const item = await findAgreementToChange(world.database, actor, id, 'react to an agreement')
    await requireParty(world.database, actor, id)
    const { current } = await findOwnSaid(world.database, actor, id)
    return {
      view: actView(item, objectionsToReacting(item)),
      wording: item.wording,
      current,
      organisation: actor.organisationName,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.agreement)
    const read = readForm(reactionForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await reactToWording(world, actor, { id, ...read.input })
    return goTo(`/afspraken/${id}`, 'Uw reactie is verstuurd.')
  })
}

export function meta() {
  return [{ title: 'Reageren op de tekst – Gestand' }]
}

export default function ReactToWording() {
  const { view, ...fields } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Reageren op de tekst" view={view} answer={answer} submitLabel="Reactie versturen">
      <ReactionFields {...fields} answer={answer} />
    </ActPage>
  )
}
