import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { withoutAnswerLinks } from './answer-link.ts'
import { visibleDeliveries } from '#app/features/planning/visible-reminders.server.ts'

/** A mail as it was offered, in text, and what became of it. */
export async function findDelivery(world: World, actor: Actor, deliveryId: string) {
  const found = await world.database.delivery.findFirst({
    where: { AND: [visibleDeliveries(actor), { id: deliveryId, firstOfferedAt: { not: null } }] },
    select: {
      id: true,
      recipientId: true,
      state: true,
      content: true,
      sentAt: true,
      firstOfferedAt: true,
      attempts: true,
      trouble: true,
      recipient: { select: { name: true } },
    },
  })
  if (!found) throw new Problem('not-found')
  const { mail } = found.content as unknown as { mail: { to: string; subject: string; text: string } }
  return {
    id: found.id,
    state: found.state,
    recipientName: found.recipient.name,
    to: mail.to,
    subject: mail.subject,
    text: found.recipientId === actor.userId ? mail.text : withoutAnswerLinks(mail.text),
    attempts: found.attempts,
    trouble: found.trouble,
    sentAt: found.sentAt ? writeMoment(found.sentAt) : null,
    offeredAt: found.firstOfferedAt ? writeMoment(found.firstOfferedAt) : null,
  }
}
