import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { attachmentEvent } from './attachment-event.ts'
import { findAttachmentToChange, type AskedAttachment } from './find-attachment.server.ts'

/** Puts an attachment back that was taken away. Doing it twice changes nothing. */
export async function restoreAttachment(world: World, actor: Actor, asked: AskedAttachment): Promise<void> {
  await world.database.$transaction(async (tx) => {
    const found = await findAttachmentToChange(tx, actor, asked)
    const { count } = await tx.attachment.updateMany({
      where: { id: found.id, removedAt: { not: null }, ...systemScope('found among what the actor sees') },
      data: { removedAt: null, removedById: null },
    })
    if (count === 0) return
    await recordEvent(tx, world.clock.now(), actor, attachmentEvent('restored', found.obligation, found))
  })
}
