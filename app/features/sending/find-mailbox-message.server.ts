import type { MailAttachment } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'

/** One mail of the mailbox of the demo, whole. */
export async function findMailboxMessage(world: World, id: string) {
  const found = await world.database.mailboxMessage.findUnique({ where: { id } })
  if (!found) throw new Problem('not-found')
  const { attachments, receivedAt, ...message } = found
  return {
    ...message,
    receivedAt: writeMoment(receivedAt),
    attachments: attachments as unknown as MailAttachment[],
  }
}
