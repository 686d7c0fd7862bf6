import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/features/access/permissions.ts'
import { applySchema } from '#app/features/terms/import-form.ts'
import { importRecesses } from '#app/features/terms/import-recesses.server.ts'
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
    const read = readForm(applySchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const { added, changed } = await importRecesses(world, actor, read.input)
    return goTo(
      '/beheer/kalender',
      `Ingevoerd: ${added} erbij, ${changed} gewijzigd. Gestand leest de termijnen opnieuw.`,
    )
  })
}

export function meta() {
  return [{ title: 'Recessen invoeren – Gestand' }]
}

/** Seen only where the import could not be done: then the same text goes back to be looked at. */
export default function ApplyImport() {
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Recessen invoeren', Boolean(answer))}
      breadcrumbs={[...calendarCrumbs, { to: '/beheer/kalender/invoeren', label: 'Recessen invoeren' }]}
      width="reading"
    >
      <ActionForm
        action="/beheer/kalender/invoeren"
        general={[...(answer?.general ?? []), ...Object.values(answer?.errors ?? {}).flat()]}
        submitLabel="Bekijk opnieuw wat er verandert"
        cancelTo="/beheer/kalender"
      >
        <input type="hidden" name="text" value={String(answer?.values.csv ?? '')} />
      </ActionForm>
    </Page>
  )
}
