import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findLinkable } from '#app/features/links/find-linkable.server.ts'
import { LinkFields } from '#app/features/links/link-fields.tsx'
import { linkForm } from '#app/features/links/link-form.ts'
import { linkSubjects } from '#app/features/links/link-subjects.server.ts'
import { listLinkChoices } from '#app/features/links/list-link-choices.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const found = await findLinkable(world.database, actor, 'commitment', requireId(params.commitment))
    return {
      view: actView(found, [], found.commitment?.origin),
      choices: await listLinkChoices(world, actor, { ...found, kind: 'commitment' }),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const commitmentId = requireId(params.commitment)
    const read = readForm(linkForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await linkSubjects(world, actor, { commitmentId, agreementId: read.input.other, chosen: 'agreement' })
    return goTo(`/toezeggingen/${commitmentId}`, 'Verbonden met de afspraak.')
  })
}

export function meta() {
  return [{ title: 'Verbinden met een afspraak – Gestand' }]
}

export default function LinkCommitment() {
  const { view, choices } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Verbinden met een afspraak" view={view} answer={answer} submitLabel="Verbinden">
      <LinkFields
        label="Welke afspraak gaat over hetzelfde?"
        none="In dit dossier staat geen afspraak meer om mee te verbinden."
        choices={choices}
        answer={answer}
      />
    </ActPage>
  )
}
