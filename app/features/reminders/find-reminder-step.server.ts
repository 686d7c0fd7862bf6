import type { Actor } from '#app/features/access/actor.ts'
import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { reasonFor } from '#app/features/planning/reason-for.ts'
import type { World } from '#app/platform/world.server.ts'
import { findSteered } from './find-steered.server.ts'
import { standingOf } from './reminder-state.ts'
import { isHeldOn, objectionsToSteer } from './steering.ts'
import { stepOf } from './step-of.ts'

/** One step for one person, as the page shows it on which somebody decides about it. */
export async function findReminderStep(world: World, actor: Actor, id: string) {
  const found = await findSteered(world.database, actor, id)
  const { obligation, recipient } = found
  const today = world.clock.today()
  return {
    id,
    step: stepOf(found, obligation.stages),
    dueOn: found.dueOn,
    because: reasonFor(actor, recipient, found.because),
    to: recipient.name,
    organisation: recipient.organisation.name,
    standing: standingOf(found, { today, insider: true }),
    held: found.state === 'planned' && isHeldOn(found, today),
    skipped: found.state === 'skipped',
    closed: objectionsToSteer(found),
    item: {
      path: obligationPath(obligation.kind, obligation.id),
      wording: shortWording(obligation.wording),
      kind: kindName(obligation.kind, obligation.commitment?.origin ?? null),
    },
  }
}
