import { systemScope } from '#app/features/access/system-scope.ts'
import { parseAddress } from '#app/platform/mail.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { arrivalOf, blockingReport, sayBounced, type Reported } from './arrival.ts'
import { correctCarried } from './correct-carried.server.ts'

/** Makes a delivery, its reminders and the address say what the reports about it say. The delivery is locked meanwhile. */
export async function applyReports(tx: Transaction, world: World, deliveryId: string): Promise<void> {
  await lockDelivery(tx, deliveryId)
  const delivery = await tx.delivery.findUniqueOrThrow({
    where: { id: deliveryId, ...systemScope('the sender of the report proved itself') },
    select: {
      id: true,
      state: true,
      content: true,
      deliveredAt: true,
      recipient: { select: { name: true, organisationId: true } },
      reports: { orderBy: [{ reportedAt: 'asc' }, { id: 'asc' }] },
    },
  })
  const { reports } = delivery
  const blocking = blockingReport(reports)
  const { mail } = (delivery.content ?? { mail: { to: '' } }) as unknown as { mail: { to: string } }
  if (blocking) await block(tx, world, mail.to, blocking)
  const arrival = arrivalOf(reports)
  const delivered = reports.find(({ kind }) => kind === 'delivered')
  if (arrival === 'bounced') {
    const bounce = reports.find(({ kind }) => kind === 'bounced') as Reported
    return end(tx, world, delivery, { state: 'failed', trouble: sayBounced(bounce) })
  }
  if (delivered && !delivery.deliveredAt)
    return end(tx, world, delivery, { state: 'sent', deliveredAt: delivered.reportedAt })
}

async function lockDelivery(tx: Transaction, id: string): Promise<void> {
  systemScope('the sender of the report proved itself')
  await tx.$queryRaw`SELECT 1 FROM "Delivery" WHERE id = ${id}::uuid FOR UPDATE`
}

interface Reporting {
  id: string
  state: string
  recipient: { name: string; organisationId: string }
}

type End = { state: 'failed'; trouble: string } | { state: 'sent'; deliveredAt: Date }

/** Ends what was offered: sent, in doubt, or still under the lease of the process that offered it. */
async function end(tx: Transaction, world: World, delivery: Reporting, to: End): Promise<void> {
  if (!['sent', 'uncertain', 'claimed', 'waiting'].includes(delivery.state)) return
  const sent = to.state === 'sent'
  const { count } = await tx.delivery.updateMany({
    where: {
      id: delivery.id,
      firstOfferedAt: { not: null },
      ...systemScope('the sender of the report proved itself'),
    },
    data: {
      ...to,
      claimedBy: null,
      claimedUntil: null,
      inDoubt: false,
      ...(sent ? { trouble: null } : { slot: null }),
      ...(sent && delivery.state !== 'sent' ? { sentAt: to.deliveredAt } : {}),
    },
  })
  if (count === 0) return
  await correctCarried(tx, world, delivery, to.state === 'sent' ? to.deliveredAt : null)
}

/** Nothing goes to this address any more, until somebody lifts it; one that was lifted is blocked again by a later report. */
async function block(
  tx: Transaction,
  world: World,
  to: string,
  report: Reported & { receivedAt: Date },
): Promise<void> {
  const address = parseAddress(to)?.address.toLowerCase()
  if (!address) return
  const known = await tx.blockedAddress.findUnique({ where: { address } })
  const wasLifted = known?.liftedAt && known.liftedAt >= report.receivedAt
  if (known && (wasLifted || !known.liftedAt)) return
  const data = { kind: report.kind, detail: report.detail, blockedAt: world.clock.now() }
  await tx.blockedAddress.upsert({
    where: { address },
    create: { address, ...data },
    update: { ...data, liftedAt: null, liftedByName: null },
  })
}
