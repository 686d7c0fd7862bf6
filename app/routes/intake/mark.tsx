import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { findIntakeHead } from '#app/features/intake/find-intake-head.server.ts'
import { markForm } from '#app/features/intake/intake-forms.ts'
import { MarkFields } from '#app/features/intake/mark-fields.tsx'
import { markPassage } from '#app/features/intake/mark-passage.server.ts'
import { intakePath } from '#app/features/intake/passage.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { placeOf } from './passage-place.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'read in a letter')
    const { id, subject, dossierId } = await findIntakeHead(world, actor, requireId(params.intake))
    requireMay(actor, 'read in a letter', dossierId)
    return { id, subject }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const intakeId = requireId(params.intake)
    const read = readForm(markForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const passageId = await markPassage(world, actor, { intakeId, ...read.input })
    return goTo(
      placeOf({ intakeId, passageId }),
      'Gemarkeerd. Vul het voorstel aan met «Wijzigen», of neem het over.',
    )
  })
}

export function meta() {
  return [{ title: 'Zin markeren – Gestand' }]
}

export default function MarkPassage() {
  const { id, subject } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Zin markeren', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: intakePath(id), label: subject || 'Ingelezen brief' },
      ]}
      width="reading"
    >
      <MarkFields intakeId={id} answer={answer} />
    </Page>
  )
}
