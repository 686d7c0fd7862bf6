import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listChosen } from '#app/features/agreements/list-chosen.server.ts'
import { handOverTogether } from '#app/features/agreements/hand-over-together.server.ts'
import { chosenIn, handOverTogetherForm } from '#app/features/agreements/together.ts'
import { TogetherPage } from '#app/features/agreements/together-page.tsx'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query, today }) => {
    const chosen = await listChosen(world, actor, chosenIn(query))
    return { ...chosen, organisations: await listOrganisationChoices(world, today) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    const read = readForm(handOverTogetherForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { chosen } = read.input
    const count = await handOverTogether(world, actor, read.input)
    const same = chosen.length - count
    return goTo(
      '/afspraken',
      `${count} van ${chosen.length} gewijzigd.${same > 0 ? ` ${same} had deze eigenaar al.` : ''}`,
    )
  })
}

export function meta() {
  return [{ title: 'Eigenaar van afspraken wijzigen – Gestand' }]
}

export default function HandOverTogether() {
  const { rows, unknown, organisations } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <TogetherPage
      title="Eigenaar van afspraken wijzigen"
      submitLabel="Eigenaar wijzigen"
      {...{ rows, unknown, answer }}
    >
      <ComboField
        label="Nieuwe eigenaar"
        name="owner"
        hint="De eigenaar van nu is daarna geen partij meer. Uitvoerders en wederpartijen blijven."
        options={organisations}
        defaultValue={String(answer?.values.owner ?? '')}
        errors={answer?.errors.owner}
      />
      <ReasonField
        answer={answer}
        hint="Waarom verandert de eigenaar? Alleen het ministerie leest de reden."
      />
    </TogetherPage>
  )
}
