import { systemScope } from '#app/features/access/system-scope.ts'
import type { HandOver } from '#app/platform/mail.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import { endCarried } from './end-carried.server.ts'
import { isDoubtTooOld, pauseAfter } from './retry.ts'

const tooOld = 'Het is niet zeker of deze mail is aangekomen, en opnieuw aanbieden kan niet meer vanzelf.'

/** Writes down why a hand-over did not go well, on the delivery, its reminders and the history of their items. */
export async function recordHandOver(
  world: World,
  delivery: ClaimedDelivery,
  answer: Exclude<HandOver, { outcome: 'accepted' }>,
): Promise<void> {
  if (answer.outcome === 'refused') return recordRefusal(world, delivery, answer.reason)
  const now = world.clock.now()
  const inDoubt = answer.outcome === 'unknown' || delivery.inDoubt
  if (inDoubt && isDoubtTooOld(delivery.firstOfferedAt, now)) return recordDoubt(world, delivery)
  const wait = pauseAfter(delivery.attempts + 1, delivery.id)
  const asked = answer.outcome === 'refused-for-now' ? (answer.retryAfterSeconds ?? 0) * 1000 : 0
  await endLease(world, delivery, {
    state: 'waiting',
    inDoubt,
    nextAttemptAt: new Date(now.getTime() + Math.max(wait, asked)),
    trouble: answer.reason,
  })
}

/** A refusal says nothing of an earlier hand-over that was never answered: that one may have arrived. */
async function recordRefusal(world: World, delivery: ClaimedDelivery, reason: string): Promise<void> {
  if (!delivery.inDoubt) return recordEnd(world, delivery, { state: 'failed', reason })
  await recordEnd(world, delivery, {
    state: 'uncertain',
    reason: `Het is niet zeker of deze mail eerder al is aangekomen. De tweede keer lukte het niet: ${reason}`,
  })
}

/** Leaves a delivery to a person: it may have arrived, and the provider may have forgotten its key. */
export async function recordDoubt(world: World, delivery: ClaimedDelivery): Promise<void> {
  await recordEnd(world, delivery, { state: 'uncertain', reason: tooOld })
}

/** Nothing was handed over: whoever comes next may take it up as it was when it was claimed. */
export async function releaseDelivery(world: World, delivery: ClaimedDelivery): Promise<void> {
  const { inDoubt, attempts, firstOfferedAt, content } = delivery
  await endLease(world, delivery, {
    state: 'waiting',
    ...{ inDoubt, attempts, firstOfferedAt },
    content: content ?? Prisma.DbNull,
  })
}

async function endLease(
  world: World,
  { id }: ClaimedDelivery,
  data: Prisma.DeliveryUpdateManyMutationInput,
): Promise<void> {
  await world.database.delivery.updateMany({
    where: { id, state: 'claimed', claimedBy: world.processName, ...systemScope('sends to everyone') },
    data: { ...data, claimedBy: null, claimedUntil: null },
  })
}

type End = { state: 'failed' | 'uncertain'; reason: string }

async function recordEnd(world: World, delivery: ClaimedDelivery, end: End): Promise<void> {
  await world.database.$transaction(async (tx) => {
    const { count } = await tx.delivery.updateMany({
      where: {
        id: delivery.id,
        state: 'claimed',
        claimedBy: world.processName,
        ...systemScope('sends to everyone'),
      },
      data: {
        state: end.state,
        claimedBy: null,
        claimedUntil: null,
        ...(end.state === 'failed' ? { slot: null } : {}),
        trouble: end.reason,
      },
    })
    if (count === 1) await endCarried(tx, world, [delivery], false)
  })
}
