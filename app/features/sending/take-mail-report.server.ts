import { systemScope } from '#app/features/access/system-scope.ts'
import { isId } from '#app/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { MailReport } from '#app/platform/mail-report.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { applyReports } from './apply-reports.server.ts'

/**
 * Takes what a mail server or provider reported. The same report again changes nothing, and neither does their order.
 * One about a mail that is not known by its provider's id yet is kept until that id is recorded.
 * Returns false where it was known already or is about no mail of ours.
 */
export async function takeMailReport(world: World, report: MailReport): Promise<boolean> {
  return world.database.$transaction(async (tx) => {
    const delivery = await findReported(tx, report.mail)
    const providerId = 'providerId' in report.mail ? report.mail.providerId : null
    if (!delivery && !providerId) return false
    const { key, kind, permanent, detail, reportedAt } = report
    const { count } = await tx.mailReport.createMany({
      data: [
        {
          key,
          kind,
          permanent,
          detail,
          reportedAt,
          providerId,
          deliveryId: delivery?.id ?? null,
          receivedAt: world.clock.now(),
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0 || !delivery) return false
    await applyReports(tx, world, delivery.id)
    return true
  })
}

async function findReported(tx: Transaction, mail: MailReport['mail']) {
  const where = 'deliveryId' in mail ? { id: mail.deliveryId } : { providerId: mail.providerId }
  if ('id' in where && !isId(where.id)) return null
  return tx.delivery.findFirst({
    where: { ...where, ...systemScope('the sender of the report proved itself') },
    select: { id: true },
  })
}
