import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { findAttachmentToChange } from '#app/features/attachments/find-attachment.server.ts'
import { restoreAttachment } from '#app/features/attachments/restore-attachment.server.ts'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const asked = { id: requireId(params.attachment), visible: visibleItems(actor) }
    const { obligation } = await findAttachmentToChange(world.database, actor, asked)
    return redirect(obligationPath(obligation.kind, obligation.id))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const asked = { id: requireId(params.attachment), visible: visibleItems(actor) }
    const { obligation } = await findAttachmentToChange(world.database, actor, asked)
    await restoreAttachment(world, actor, asked)
    return goTo(obligationPath(obligation.kind, obligation.id), 'Bewijsstuk teruggezet.')
  })
}

/** There is nothing to see here, but a refusal is shown as a page. */
export default function RestoreAttachment() {
  return null
}
