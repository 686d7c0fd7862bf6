import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listChosen } from '#app/features/agreements/list-chosen.server.ts'
import { mergeAgreements } from '#app/features/agreements/merge-agreements.server.ts'
import { chosenIn, mergeForm } from '#app/features/agreements/together.ts'
import { TogetherPage } from '#app/features/agreements/together-page.tsx'
import { SuccessorFields } from '#app/features/agreements/successor-fields.tsx'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query, today }) => {
    const chosen = await listChosen(world, actor, chosenIn(query))
    return { ...chosen, today, organisations: await listOrganisationChoices(world, today) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    const read = readForm(mergeForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const id = await mergeAgreements(world, actor, read.input)
    return goTo(`/afspraken/${id}`, 'Afspraken samengevoegd. Dit is de nieuwe.')
  })
}

export function meta() {
  return [{ title: 'Afspraken samenvoegen – Gestand' }]
}

export default function MergeAgreements() {
  const { rows, unknown, today, organisations } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <TogetherPage
      title="Afspraken samenvoegen"
      submitLabel="Afspraken samenvoegen"
      {...{ rows, unknown, answer }}
      least={2}
    >
      <SuccessorFields
        answer={answer}
        organisations={organisations}
        today={today}
        stands={{ wording: together(rows), owner: null, term: rows[0]?.term ?? '' }}
      />
    </TogetherPage>
  )
}

/** The wordings one under the other, for a person to make one of. */
function together(rows: { wording: string; objection: string }[]): string {
  const able = rows.filter(({ objection }) => !objection)
  return able.map(({ wording }) => wording).join('\n\n')
}
