import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listChosen } from '#app/features/agreements/list-chosen.server.ts'
import { changeTermsTogether } from '#app/features/agreements/change-terms-together.server.ts'
import { chosenIn, termTogetherForm } from '#app/features/agreements/together.ts'
import { TogetherPage } from '#app/features/agreements/together-page.tsx'
import { windowGiven } from '#app/features/obligations/act-forms.ts'
import { OwnWindowFields } from '#app/features/obligations/own-window-fields.tsx'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { TermField } from '#app/features/obligations/term-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { DateField } from '#app/ui/field.tsx'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query, today }) => {
    const chosen = await listChosen(world, actor, chosenIn(query))
    return { ...chosen, today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    const read = readForm(termTogetherForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { chosen, term: words, saidOn, reason, ...days } = read.input
    const change = { words, saidOn, reason, window: windowGiven(days) }
    const count = await changeTermsTogether(world, actor, { chosen, ...change })
    return goTo('/afspraken', `Termijn van ${count} ${count === 1 ? 'afspraak' : 'afspraken'} gewijzigd.`)
  })
}

export function meta() {
  return [{ title: 'Termijn van afspraken wijzigen – Gestand' }]
}

export default function ChangeTermsTogether() {
  const { rows, unknown, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <TogetherPage
      title="Termijn van afspraken wijzigen"
      submitLabel="Termijn wijzigen"
      {...{ rows, unknown, answer }}
    >
      <TermField
        defaultValue={String(answer?.values.term ?? '')}
        errors={answer?.errors.term}
        saidOn={today}
        saidOnField="saidOn"
      />
      <DateField
        label="Gezegd op"
        name="saidOn"
        hint="Een termijn als «binnen zes weken» telt vanaf deze dag."
        defaultValue={String(answer?.values.saidOn ?? today)}
        errors={answer?.errors.saidOn}
      />
      <OwnWindowFields answer={answer} />
      <ReasonField
        answer={answer}
        hint="Waarom verandert de termijn? De reden komt bij elke afspraak in de geschiedenis te staan."
      />
    </TogetherPage>
  )
}
