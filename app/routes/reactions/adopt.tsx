import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { AdoptFields } from '#app/features/reactions/adopt-fields.tsx'
import { adoptWording } from '#app/features/reactions/adopt-wording.server.ts'
import { findReactionToDecide } from '#app/features/reactions/find-reaction.server.ts'
import { objectionsToDecided } from '#app/features/reactions/reaction.ts'
import { adoptForm } from '#app/features/reactions/reaction-forms.ts'
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
    const read = readForm(adoptForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await adoptWording(world, actor, { id, ...read.input })
    return goTo(`/afspraken/${obligation.id}`, 'Tekst gewijzigd. De eerdere tekst blijft te lezen.')
  })
}

export function meta() {
  return [{ title: 'Tekst wijzigen – Gestand' }]
}

export default function AdoptWording() {
  const { view, said } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Tekst wijzigen" view={view} answer={answer} submitLabel="Tekst wijzigen">
      <ReactionWords said={said} />
      <AdoptFields answer={answer} otherWording={said.otherWording} organisation={said.organisation} />
    </ActPage>
  )
}
