import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { changeLetterText } from '#app/features/templates/change-letter-text.server.ts'
import { findLetterText } from '#app/features/templates/find-letter-text.server.ts'
import { KeepTextForm } from '#app/features/templates/keep-text-form.tsx'
import { partNames } from '#app/features/templates/letter-part.ts'
import { requireMinistry } from '#app/features/templates/require-ministry.server.ts'
import { textForm } from '#app/features/templates/template-form.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { textCrumbs, textPlace, textsPath } from './place.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'manage letter texts')
    const { organisationId, part } = textPlace(params)
    return findLetterText(world, actor, organisationId, part)
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage letter texts')
    const { organisationId, part } = textPlace(params)
    await requireMinistry(world.database, organisationId)
    const read = readForm(textForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await changeLetterText(world, actor, { organisationId, part, ...read.input })
    return goTo(textsPath(organisationId), 'De tekst is opgeslagen. Nieuwe brieven krijgen hem.')
  })
}

export function meta() {
  return [{ title: 'Tekst opslaan – Gestand' }]
}

/** Seen only where the text was not saved: what was typed is still there. */
export default function ApplyLetterText() {
  const { ministry, part, text, nextNumber } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const theirs = answer?.theirs as { version?: number } | null | undefined
  return (
    <Page
      title={titleWithErrors('Tekst opslaan', Boolean(answer))}
      breadcrumbs={[
        ...textCrumbs(true, ministry),
        { to: textsPath(ministry.id, part), label: partNames[part] },
      ]}
      width="reading"
    >
      <KeepTextForm
        path={textsPath(ministry.id, part)}
        text={String(answer?.values.text ?? text)}
        version={theirs?.version ?? Number(answer?.values.version ?? nextNumber)}
        answer={answer}
        looked={false}
      />
    </Page>
  )
}
