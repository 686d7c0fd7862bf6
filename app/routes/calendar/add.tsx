import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/features/access/permissions.ts'
import { addRecess } from '#app/features/terms/add-recess.server.ts'
import { RecessFields } from '#app/features/terms/recess-fields.tsx'
import { recessSchema } from '#app/features/terms/recess-form.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { calendarCrumbs } from './crumbs.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor) => {
    requireMay(actor, 'manage the calendar')
    return null
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    requireMay(actor, 'manage the calendar')
    const read = readForm(recessSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await addRecess(world, actor, read.input)
    return goTo(
      '/beheer/kalender',
      `Het ${read.input.name} staat in de kalender. Gestand leest de termijnen opnieuw.`,
    )
  })
}

export function meta() {
  return [{ title: 'Reces toevoegen – Gestand' }]
}

export default function AddRecess() {
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Reces toevoegen', Boolean(answer))}
      breadcrumbs={calendarCrumbs}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Reces toevoegen"
        cancelTo="/beheer/kalender"
      >
        <RecessFields values={answer?.values} errors={answer?.errors} />
      </ActionForm>
    </Page>
  )
}
