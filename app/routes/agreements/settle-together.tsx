import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listChosen } from '#app/features/agreements/list-chosen.server.ts'
import { settleTogether } from '#app/features/agreements/settle-together.server.ts'
import { chosenIn, settleTogetherForm } from '#app/features/agreements/together.ts'
import { TogetherPage } from '#app/features/agreements/together-page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { DateField, TextArea } from '#app/ui/field.tsx'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query, today }) => {
    const chosen = await listChosen(world, actor, chosenIn(query))
    return { ...chosen, today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    const read = readForm(settleTogetherForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const count = await settleTogether(world, actor, read.input)
    return goTo('/afspraken', `${count} ${count === 1 ? 'afspraak' : 'afspraken'} afgedaan.`)
  })
}

export function meta() {
  return [{ title: 'Afspraken afdoen – Gestand' }]
}

export default function SettleTogether() {
  const { rows, unknown, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <TogetherPage title="Afspraken afdoen" submitLabel="Afspraken afdoen" {...{ rows, unknown, answer }}>
      <TextArea
        label="Waaruit blijkt dat de afspraken zijn nagekomen?"
        name="settlement"
        hint="Wie een van deze afspraken mag zien, leest dit."
        defaultValue={String(answer?.values.settlement ?? '')}
        errors={answer?.errors.settlement}
      />
      <DateField
        label="Dag waarop de afspraken zijn nagekomen"
        name="on"
        defaultValue={String(answer?.values.on ?? today)}
        errors={answer?.errors.on}
      />
    </TogetherPage>
  )
}
