import { parseAddress, type HandOver, type Mail } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { bundleDue } from './bundle-due.server.ts'
import { claimDelivery, type ClaimedDelivery } from './claim-delivery.server.ts'
import { offerDelivery } from './offer-delivery.server.ts'
import { recordDoubt, recordHandOver, releaseDelivery } from './record-hand-over.server.ts'
import { replanMarked } from '#app/features/planning/replan-all.server.ts'
import { isDoubtTooOld } from './retry.ts'
import { isSendingMoment } from '#app/features/planning/sending-hours.ts'

/** So that a round stays short; the next one follows within seconds. */
const mailsPerRound = 50
/** After so many in a row that could not go, the server at the other end is left alone until the next round. */
const patience = 3

/**
 * One round of the reminders: replan what a change of roles has marked, bundle what is due, hand over what waits.
 * Any number of processes may do this at once, and a process may stop anywhere in it: who comes next goes on.
 */
export async function runReminders(world: World): Promise<void> {
  await replanMarked(world)
  if (!isSendingMoment(world.clock.now())) return
  await bundleDue(world)
  const tried: string[] = []
  let troubles = 0
  while (tried.length < mailsPerRound && troubles < patience && isSendingMoment(world.clock.now())) {
    const delivery = await claimDelivery(world, tried)
    if (!delivery) return
    tried.push(delivery.id)
    const outcome = await send(world, delivery)
    troubles = outcome === 'refused-for-now' || outcome === 'unknown' ? troubles + 1 : 0
  }
}

async function send(world: World, delivery: ClaimedDelivery): Promise<HandOver['outcome'] | 'nothing'> {
  if (delivery.inDoubt && isDoubtTooOld(delivery.firstOfferedAt, world.clock.now())) {
    await recordDoubt(world, delivery)
    return 'nothing'
  }
  const mail = await offerDelivery(world, delivery)
  if (!mail) {
    await releaseDelivery(world, delivery)
    return 'nothing'
  }
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
  if (!parseAddress(mail.to))
    return { outcome: 'refused', reason: `${recipient.name} heeft geen geldig e-mailadres.` }
  return world.mail.handOver(mail)
}
