import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAttachmentToChange } from '#app/features/attachments/find-attachment.server.ts'
import { removeAttachment } from '#app/features/attachments/remove-attachment.server.ts'
import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const asked = { id: requireId(params.attachment), visible: visibleItems(actor) }
    const { name, obligation } = await findAttachmentToChange(world.database, actor, asked)
    return { name, wording: obligation.wording, path: obligationPath(obligation.kind, obligation.id) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const asked = { id: requireId(params.attachment), visible: visibleItems(actor) }
    const { obligation } = await findAttachmentToChange(world.database, actor, asked)
    await removeAttachment(world, actor, asked)
    return goTo(obligationPath(obligation.kind, obligation.id), 'Bewijsstuk verwijderd.')
  })
}

export function meta() {
  return [{ title: 'Bewijsstuk verwijderen – Gestand' }]
}

export default function RemoveAttachment() {
  const { name, wording, path } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Bewijsstuk verwijderen"
      breadcrumbs={[{ to: path, label: shortWording(wording, 50) }]}
      width="reading"
    >
      <ConfirmForm
        question={`«${name}» verwijderen?`}
        consequence="Niemand kan dit bestand daarna nog openen. U kunt het later terugzetten."
        confirmLabel="Bewijsstuk verwijderen"
        cancelTo={path}
        cancelLabel="Niet verwijderen"
        general={answer?.general}
      />
    </Page>
  )
}
