import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { EventAction, EventFacts } from '#app/features/history/sentences.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import { stepInWords } from '#app/features/policy/step-words.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { lockSteered } from './find-steered.server.ts'

type Steered = Awaited<ReturnType<typeof lockSteered>>

/** What is written about a reminder, and the sentence that is kept of it. */
export interface Steering {
  data: Prisma.ReminderUncheckedUpdateInput
  event: EventAction
  facts?: EventFacts
}

/**
 * Writes down what somebody decided about one reminder, with its history; its item is locked and planned anew. Nothing to
 * write is no fault: somebody pressed twice. False then.
 */
export async function steerReminder(
  world: World,
  actor: Actor,
  id: string,
  decide: (reminder: Steered, tx: Transaction) => Promise<Steering | null> | Steering | null,
): Promise<boolean> {
  return world.database.$transaction(async (tx) => {
    const reminder = await lockSteered(tx, actor, id)
    const steering = await decide(reminder, tx)
    if (!steering) return false
    const { obligation, recipient } = reminder
    await tx.reminder.update({
      where: { id: reminder.id, ...systemScope('was found among what the actor sees') },
      data: steering.data,
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: steering.event,
      subjectType: obligation.kind,
      subjectId: obligation.id,
      dossierId: obligation.dossierId,
      audience: 'ministry',
      facts: { to: recipient.name, step: stepInWords(reminder.step), ...steering.facts },
    })
    await replan(tx, world, obligation.id)
    return true
  })
}
