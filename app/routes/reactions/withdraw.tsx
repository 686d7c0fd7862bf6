import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { findOwnReaction } from '#app/features/reactions/find-reaction.server.ts'
import { objectionsToWithdrawal } from '#app/features/reactions/reaction.ts'
import { reactionView } from '#app/features/reactions/reaction-view.ts'
import { ReactionWords } from '#app/features/reactions/reaction-words.tsx'
import { withdrawReaction } from '#app/features/reactions/withdraw-reaction.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const reaction = await findOwnReaction(world.database, actor, requireId(params.reaction))
    return reactionView(reaction, objectionsToWithdrawal(reaction))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const { id, obligation } = await findOwnReaction(world.database, actor, requireId(params.reaction))
    await withdrawReaction(world, actor, { id })
    return goTo(`/afspraken/${obligation.id}`, 'Uw reactie is ingetrokken.')
  })
}

export function meta() {
  return [{ title: 'Reactie intrekken – Gestand' }]
}

export default function WithdrawReaction() {
  const { view, said } = useLoaderData<typeof loader>()
  return (
    <ActPage title="Reactie intrekken" view={view} answer={useFormAnswer()} submitLabel="Reactie intrekken">
      <ReactionWords said={said} />
    </ActPage>
  )
}
