import { isSendingMoment } from '#app/features/planning/sending-hours.ts'
import { parseAddress, type HandOver, type Mail } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { claimDeliveries, type ClaimedDelivery } from './claim-deliveries.server.ts'
import { findBlock } from './find-block.server.ts'
import { offerDelivery } from './offer-delivery.server.ts'
import { recordDoubt, recordHandOver, releaseDelivery } from './record-hand-over.server.ts'
import { isDoubtTooOld } from './retry.ts'

/** Leases taken at once: few enough to be handed over well before they end. */
const batch = 20
/** Mails on their way at the same moment. */
const lanes = 4
/** After so many in a row that could not go, the server at the other end is left alone until the next round. */
const patience = 3

/** Hands over what waits, until nothing is left, the sending hours end, `stopping` says so or the way out is closed. */
export async function sendWaiting(world: World, stopping: () => boolean): Promise<void> {
  const released: string[] = []
  let troubles = 0
  const mayGoOn = () => troubles < patience && !stopping() && isSendingMoment(world.clock.now())
  const sendNext = async (queue: ClaimedDelivery[]) => {
    for (let delivery = queue.shift(); delivery; delivery = queue.shift()) {
      const outcome = mayGoOn() ? await send(world, delivery) : 'nothing'
      if (outcome === 'nothing') {
        await releaseDelivery(world, delivery)
        released.push(delivery.id)
      } else troubles = outcome === 'refused-for-now' || outcome === 'unknown' ? troubles + 1 : 0
    }
  }
  while (mayGoOn()) {
    const queue = await claimDeliveries(world, { most: batch, except: released })
    if (queue.length === 0) return
    const ends = await Promise.allSettled(Array.from({ length: lanes }, () => sendNext(queue)))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  }
}

async function send(world: World, delivery: ClaimedDelivery): Promise<HandOver['outcome'] | 'nothing'> {
  if (delivery.inDoubt && isDoubtTooOld(delivery.firstOfferedAt, world.clock.now())) {
    await recordDoubt(world, delivery)
    return 'refused'
  }
  const mail = await offerDelivery(world, delivery)
  if (!mail) return 'nothing'
  const answer = await handOver(world, delivery, mail)
  await recordHandOver(world, delivery, answer)
  world.log.info({
    action: 'send reminders',
    object: delivery.id,
    result: answer.outcome,
    ...(answer.outcome === 'accepted' ? {} : { reason: answer.reason }),
  })
  return answer.outcome
}

async function handOver(world: World, { recipient }: ClaimedDelivery, mail: Mail): Promise<HandOver> {
  const address = parseAddress(mail.to)?.address
  if (!address) return { outcome: 'refused', reason: `${recipient.name} heeft geen geldig e-mailadres.` }
  const block = await findBlock(world, address)
  return block ? { outcome: 'refused', reason: block } : world.mail.handOver(mail)
}
