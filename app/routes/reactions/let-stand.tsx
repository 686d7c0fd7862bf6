import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reasonForm } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { findReactionToDecide } from '#app/features/reactions/find-reaction.server.ts'
import { letWordingStand } from '#app/features/reactions/let-wording-stand.server.ts'
import { objectionsToDecided } from '#app/features/reactions/reaction.ts'
import { reactionView } from '#app/features/reactions/reaction-view.ts'
import { ReactionWords } from '#app/features/reactions/reaction-words.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const reaction = await findReactionToDecide(world.database, actor, requireId(params.reaction))
    return reactionView(reaction, objectionsToDecided(reaction))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const { id, obligation } = await findReactionToDecide(world.database, actor, requireId(params.reaction))
    const read = readForm(reasonForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await letWordingStand(world, actor, { id, reason: read.input.reason })
    return goTo(`/afspraken/${obligation.id}`, 'De tekst blijft staan.')
  })
}

export function meta() {
  return [{ title: 'Tekst laten staan – Gestand' }]
}

export default function LetWordingStand() {
  const { view, said } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Tekst laten staan" view={view} answer={answer} submitLabel="Tekst laten staan">
      <ReactionWords said={said} />
      <ReasonField answer={answer} hint={`${said.organisation} leest deze reden. Andere partijen niet.`} />
    </ActPage>
  )
}
