import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { findIntakeHead } from '#app/features/intake/find-intake-head.server.ts'
import { discardIntake } from '#app/features/intake/discard-intake.server.ts'
import { intakePath } from '#app/features/intake/passage.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'read in a letter')
    const found = await findIntakeHead(world, actor, requireId(params.intake))
    requireMay(actor, 'read in a letter', found.dossierId)
    return { id: found.id, subject: found.subject }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const id = requireId(params.intake)
    await discardIntake(world, actor, { id })
    return goTo('/brieven/inlezen', 'Weggegooid.')
  })
}

export function meta() {
  return [{ title: 'Ingelezen brief weggooien – Gestand' }]
}

export default function DiscardIntake() {
  const { id, subject } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Ingelezen brief weggooien"
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: intakePath(id), label: subject || 'Ingelezen brief' },
      ]}
      width="reading"
    >
      <ConfirmForm
        question="Deze ingelezen brief weggooien?"
        consequence="De voorstellen en wat u erover besliste verdwijnen. In het register verandert niets. U kunt de brief later opnieuw inlezen."
        confirmLabel="Weggooien"
        cancelTo={intakePath(id)}
        cancelLabel="Niet weggooien"
        general={answer?.general}
      />
    </Page>
  )
}
