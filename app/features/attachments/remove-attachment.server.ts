import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { attachmentEvent } from './attachment-event.ts'
import { findAttachmentToChange, type AskedAttachment } from './find-attachment.server.ts'

/** Takes an attachment away; its content stays, so that it can be put back. Doing it twice changes nothing. */
export async function removeAttachment(world: World, actor: Actor, asked: AskedAttachment): Promise<void> {
  await world.database.$transaction(async (tx) => {
    const found = await findAttachmentToChange(tx, actor, asked)
    const removedAt = world.clock.now()
    const { count } = await tx.attachment.updateMany({
      where: { id: found.id, removedAt: null, ...systemScope('found among what the actor sees') },
      data: { removedAt, removedById: actor.userId },
    })
    if (count === 0) return
    await recordEvent(tx, removedAt, actor, attachmentEvent('removed', found.obligation, found))
  })
}
