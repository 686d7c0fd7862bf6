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
    const found = await findLinkable(world.database, actor, 'agreement', requireId(params.agreement))
    return {
      view: actView(found, []),
      choices: await listLinkChoices(world, actor, { ...found, kind: 'agreement' }),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const agreementId = requireId(params.agreement)
    const read = readForm(linkForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await linkSubjects(world, actor, { agreementId, commitmentId: read.input.other, chosen: 'commitment' })
    return goTo(`/afspraken/${agreementId}`, 'Verbonden met wat aan de Kamer is gezegd.')
  })
}

export function meta() {
  return [{ title: 'Verbinden met wat aan de Kamer is gezegd – Gestand' }]
}

export default function LinkAgreement() {
  const { view, choices } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title="Verbinden met wat aan de Kamer is gezegd"
      view={view}
      answer={answer}
      submitLabel="Verbinden"
    >
      <LinkFields
        label="Welke toezegging, welk verzoek of welke motie gaat over hetzelfde?"
        none="In dit dossier staat niets meer dat aan de Kamer is gezegd om mee te verbinden."
        choices={choices}
        answer={answer}
      />
    </ActPage>
  )
}
