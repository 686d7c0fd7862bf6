import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAgreementToChange } from '#app/features/agreements/agreement-to-change.server.ts'
import { nextWindow } from '#app/features/agreements/next-window.server.ts'
import { objectionsToRepeat, repeatAgreement } from '#app/features/agreements/repeat-agreement.server.ts'
import { repeatForm } from '#app/features/agreements/successor-forms.ts'
import { windowGiven } from '#app/features/obligations/act-forms.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { OwnWindowFields } from '#app/features/obligations/own-window-fields.tsx'
import { TermField } from '#app/features/obligations/term-field.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm, type FormAnswer } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.agreement)
    const found = await findAgreementToChange(world.database, actor, id, 'record an agreement')
    return {
      view: actView(found, await objectionsToRepeat(world.database, found)),
      next: await nextWindow(world, found.term),
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.agreement)
    const read = readForm(repeatForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { wording, term, ...days } = read.input
    const window = windowGiven(days)
    const next = await repeatAgreement(world, actor, { id, wording, words: term, window })
    return goTo(`/afspraken/${next}`, 'Volgende afspraak in de reeks vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Volgende in de reeks – Gestand' }]
}

export default function RepeatAgreement() {
  const { view, next, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const days = { firstDay: next.earliestOn ?? '', lastDay: next.latestOn ?? '' }
  const proposed: FormAnswer = { values: days, errors: {}, general: [] }
  return (
    <ActPage
      title="Volgende in de reeks"
      view={view}
      answer={answer}
      submitLabel="Volgende afspraak vastleggen"
      warning="De partijen gaan mee. Deze afspraak zelf blijft zoals zij is."
    >
      <TextArea
        label="Tekst"
        name="wording"
        rows={6}
        defaultValue={String(answer?.values.wording ?? view.wording)}
        errors={answer?.errors.wording}
      />
      <TermField
        defaultValue={String(answer?.values.term ?? next.words)}
        errors={answer?.errors.term}
        saidOn={today}
      />
      <OwnWindowFields answer={answer ?? proposed} />
    </ActPage>
  )
}
