import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { changeHead } from '#app/features/intake/change-head.server.ts'
import { findIntakeHead } from '#app/features/intake/find-intake-head.server.ts'
import { HeadFields } from '#app/features/intake/head-fields.tsx'
import { headForm, headGiven } from '#app/features/intake/intake-forms.ts'
import { intakePath } from '#app/features/intake/passage.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'read in a letter')
    const found = await findIntakeHead(world, actor, requireId(params.intake))
    requireMay(actor, 'read in a letter', found.dossierId)
    const { id, version, form, reference, kamerstuk, sentOn, subject, chamber } = found
    const start = { reference, kamerstuk, sentOn: sentOn ?? '', subject, chamber: chamber ?? '' }
    return { id, version, isList: form === 'list', subject, start }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.intake)
    const read = readForm(headForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await changeHead(world, actor, { id, version: read.input.version, head: headGiven(read.input) })
    return goTo(intakePath(id), 'Verbeterd. Termijnen zijn gelezen vanaf deze datum.')
  })
}

export function meta() {
  return [{ title: 'Gegevens verbeteren – Gestand' }]
}

export default function ChangeHead() {
  const { id, version, isList, subject, start } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Gegevens verbeteren', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: intakePath(id), label: subject || 'Ingelezen brief' },
      ]}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Bewaren"
        cancelTo={intakePath(id)}
      >
        <VersionField answer={answer} current={version} />
        <HeadFields answer={answer} start={start} isList={isList} />
      </ActionForm>
    </Page>
  )
}
