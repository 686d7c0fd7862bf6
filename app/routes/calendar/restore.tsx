import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { chamberNames } from '#app/features/terms/chamber.ts'
import { findRecess } from '#app/features/terms/find-recess.server.ts'
import { recessVersionSchema } from '#app/features/terms/recess-form.ts'
import { restoreRecess } from '#app/features/terms/restore-recess.server.ts'
import { writeRecess } from '#app/features/terms/recess-rules.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { calendarCrumbs } from './crumbs.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) =>
    findRecess(world.database, actor, requireId(params.period)),
  )
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage the calendar')
    const id = requireId(params.period)
    const read = readForm(recessVersionSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await restoreRecess(world, actor, { id, ...read.input })
    return goTo(
      '/beheer/kalender',
      'Het reces staat weer in de kalender. Gestand leest de termijnen opnieuw.',
    )
  })
}

export function meta() {
  return [{ title: 'Reces terugzetten – Gestand' }]
}

export default function RestoreRecess() {
  const recess = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const which = `${recess.name} van de ${chamberNames[recess.chamber]} (${writeRecess(recess)})`
  return (
    <Page
      title={titleWithErrors('Reces terugzetten', Boolean(answer))}
      breadcrumbs={calendarCrumbs}
      width="reading"
    >
      <ConfirmForm
        question={`Wilt u het ${which} terugzetten?`}
        consequence="Gestand leest daarna de termijnen opnieuw die van dit reces afhangen."
        confirmLabel="Reces terugzetten"
        cancelTo="/beheer/kalender"
        errors={answer?.errors}
        general={answer?.general}
        fields={<VersionField answer={answer} current={recess.version} />}
      />
    </Page>
  )
}
