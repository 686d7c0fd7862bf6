import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeDecisionTerm } from '#app/features/decisions/change-decision-term.server.ts'
import { findDecisionToChange } from '#app/features/decisions/decision-to-change.server.ts'
import { windowGiven } from '#app/features/obligations/act-forms.ts'
import { changeTermForm } from '#app/features/extensions/extension-forms.ts'
import { giveExtension } from '#app/features/extensions/give-extension.server.ts'
import { listAskers } from '#app/features/extensions/list-askers.server.ts'
import { OptionalNoticeFields } from '#app/features/extensions/notice-fields.tsx'
import { extensionInput } from '#app/routes/extensions/extension-input.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { TermChangeFields } from '#app/features/obligations/term-change-fields.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.decision)
    const found = await findDecisionToChange(world.database, actor, id, 'withdraw a decision')
    return {
      view: actView(
        found,
        found.closedOn ? ['Dit is al afgerond. Heropen het eerst, dan kunt u de termijn wijzigen.'] : [],
      ),
      organisations: await listAskers(world.database, actor, found),
      today,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.decision)
    const read = readForm(changeTermForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { term, nature, ...change } = read.input
    if (nature === 'extension') {
      const given = extensionInput(read.input)
      await giveExtension(world, actor, { ...change, ...given, id, sharedReason: change.reason })
    } else {
      const correction = nature === 'correction'
      await changeDecisionTerm(world, actor, {
        ...change,
        id,
        words: term,
        correction,
        window: windowGiven(change),
      })
    }
    return goTo(`/besluiten/${id}`, 'Termijn gewijzigd.')
  })
}

export function meta() {
  return [{ title: 'Termijn wijzigen – Gestand' }]
}

export default function ChangeDecisionTerm() {
  const { view, organisations, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Termijn wijzigen" view={view} answer={answer} submitLabel="Termijn wijzigen">
      <TermChangeFields view={view} answer={answer} today={today}>
        <OptionalNoticeFields answer={answer} organisations={organisations} />
      </TermChangeFields>
    </ActPage>
  )
}
