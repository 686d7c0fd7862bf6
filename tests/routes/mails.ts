import { answerLink } from '#app/features/sending/answer-link.ts'
import { unsubscribeSeal } from '#app/features/sending/unsubscribe-link.ts'
import { sealIds } from '#app/platform/tokens.server.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import type { TestWorld } from '#tests/support/test-world.ts'

/** A mail that failed, with a reminder of the agreement in it. */
export async function sendMails(
  world: TestWorld,
  obligationId: string,
): Promise<Record<'delivery' | 'answer' | 'unsubscribe' | 'message' | 'reminder', string>> {
  const at = world.clock.now()
  const delivery = await world.database.delivery.create({
    data: {
      recipientId: userIdOf('utrecht'),
      day: '2020-11-19',
      state: 'failed',
      nextAttemptAt: at,
      trouble: 'Het adres bestaat niet.',
      content: {
        carried: [{ obligationId }],
        mail: { to: 'utrecht@elders.example', subject: 'Herinnering', text: 'Herinnering', html: '' },
      },
      firstOfferedAt: at,
      reminders: {
        create: {
          obligationId,
          subjectId: obligationId,
          termNumber: 1,
          step: 'a-step-of-long-ago',
          recipientId: userIdOf('utrecht'),
          dueOn: '2020-11-19',
          dueAt: at,
          because: 'u de afspraak uitvoert',
          state: 'failed',
        },
      },
    },
  })
  const ids = [delivery.id, obligationId, userIdOf('utrecht')]
  const planned = await world.database.reminder.findFirst({ where: { obligationId, state: 'planned' } })
  return {
    reminder: planned?.id ?? '',
    ...(await receiveMail(world)),
    delivery: delivery.id,
    answer: sealIds(answerLink, ids, world.settings.secret),
    unsubscribe: unsubscribeFrom(world, delivery.id),
  }
}

function unsubscribeFrom(world: TestWorld, deliveryId: string): string {
  return sealIds(unsubscribeSeal(['announcements']), [deliveryId, userIdOf('utrecht')], world.settings.secret)
}

/** One in the demo's mailbox. */
async function receiveMail(world: TestWorld): Promise<{ message: string }> {
  const message = await world.database.mailboxMessage.create({
    data: {
      key: 'a-key',
      recipient: 'iemand@elders.example',
      subject: 'Iets',
      html: '<p>Iets</p>',
      text: 'Iets',
      attachments: [{ filename: 'iets.txt', contentType: 'text/plain', content: 'iets' }],
      receivedAt: world.clock.now(),
    },
  })
  return { message: message.id }
}
