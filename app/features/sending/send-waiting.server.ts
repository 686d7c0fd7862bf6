import { isSendingMoment } from '#app/features/planning/sending-hours.ts'
import { stopwatch } from '#app/platform/clock.server.ts'
import { parseAddress, type HandOver, type Mail } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { claimDeliveries, type ClaimedDelivery } from './claim-deliveries.server.ts'
import { findBlocks } from './find-blocks.server.ts'
import { offerDeliveries } from './offer-deliveries.server.ts'
import { recordDoubt, recordHandOver, releaseDelivery } from './record-hand-over.server.ts'
import { createSentRecorder } from './record-sent.server.ts'
import { isDoubtTooOld } from './retry.ts'

/** Leases taken, checked and frozen at once. */
const batch = 20
/** Mails on their way at the same moment. */
const lanes = 4
/** What was checked longer ago is checked anew before it is handed over. */
const freshMs = 10_000
/** After so many in a row that could not go, the server at the other end is left alone until the next round. */
const patience = 3

/** Hands over what waits, until nothing is left, the sending hours end, `stopping` says so or the way out is closed. */
export async function sendWaiting(world: World, stopping: () => boolean): Promise<void> {
  const recordSent = createSentRecorder(world)
  const released: string[] = []
  let troubles = 0
  const mayGoOn = () => troubles < patience && !stopping() && isSendingMoment(world.clock.now())
  const sendNext = async (queue: ClaimedDelivery[], { mails, blocks, age }: Offered) => {
    for (let delivery = queue.shift(); delivery; delivery = queue.shift()) {
      const mail = mails.get(delivery.id)
      const isFresh = age() < freshMs
      if (!mail || !mayGoOn() || !isFresh) {
        await releaseDelivery(world, delivery)
        if (!mail || isFresh) released.push(delivery.id)
        continue
      }
      const answer = await handOver(world, delivery, mail, blocks)
      if (answer.outcome === 'accepted') await recordSent({ delivery, providerId: answer.providerId })
      else await recordHandOver(world, delivery, answer)
      log(world, delivery, answer)
      const isTrouble = answer.outcome === 'refused-for-now' || answer.outcome === 'unknown'
      troubles = isTrouble ? troubles + 1 : 0
    }
  }
  while (mayGoOn()) {
    const queue = await claimDeliveries(world, { most: batch, except: released })
    if (queue.length === 0) return
    const offered = await offer(world, queue)
    const ends = await Promise.allSettled(Array.from({ length: lanes }, () => sendNext(queue, offered)))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  }
}

interface Offered {
  mails: Map<string, Mail>
  blocks: Map<string, string>
  /** How long ago the mails were checked, in milliseconds. */
  age: () => number
}

/** What of the queue may be handed over; who may have had it too long ago to ask again is left to a person. */
async function offer(world: World, queue: ClaimedDelivery[]): Promise<Offered> {
  const age = stopwatch()
  const now = world.clock.now()
  const isTooOld = ({ inDoubt, firstOfferedAt }: ClaimedDelivery) =>
    inDoubt && isDoubtTooOld(firstOfferedAt, now)
  for (const delivery of queue.filter(isTooOld)) {
    await recordDoubt(world, delivery)
    queue.splice(queue.indexOf(delivery), 1)
  }
  const mails = await offerDeliveries(world, queue)
  const addresses = [...mails.values()].flatMap(({ to }) => parseAddress(to)?.address ?? [])
  return { mails, blocks: await findBlocks(world, addresses), age }
}

async function handOver(
  world: World,
  { recipient }: ClaimedDelivery,
  mail: Mail,
  blocks: Map<string, string>,
): Promise<HandOver> {
  const address = parseAddress(mail.to)?.address
  if (!address) return { outcome: 'refused', reason: `${recipient.name} heeft geen geldig e-mailadres.` }
  const block = blocks.get(address.toLowerCase())
  return block ? { outcome: 'refused', reason: block } : world.mail.handOver(mail)
}

function log(world: World, { id }: ClaimedDelivery, answer: HandOver): void {
  world.log.info({
    action: 'send reminders',
    object: id,
    result: answer.outcome,
    ...(answer.outcome === 'accepted' ? {} : { reason: answer.reason }),
  })
}
