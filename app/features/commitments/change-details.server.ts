import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToDetails, tidyDetails, type CommitmentDetails } from './commitment-details.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'
import { changedDetails } from './changed-details.ts'
import { findObjectionsToRewording } from './find-rewording.server.ts'
import type { Chamber } from './origin.ts'

/** The post changes by `moveToPost` only: that has a day and a reason. */
interface DetailsChange {
  id: string
  version: number
  chamber: Chamber
  activity: string
  details: Omit<CommitmentDetails, 'responsiblePostId'>
}

/** Changes where something was said, to whom, and under which numbers the Kamer knows it. */
export async function changeDetails(world: World, actor: Actor, input: DetailsChange): Promise<void> {
  requireMay(actor, 'reword a commitment')
  const { id, version, chamber } = input
  await world.database.$transaction(async (tx) => {
    await lockObligation(tx, id)
    const item = await findCommitmentToChange(tx, actor, id, 'reword a commitment')
    const today = world.clock.today()
    requireNoObjections(await findObjectionsToRewording(tx, actor, item, today))
    const { responsiblePostId, ...before } = item.commitment
    const activity = input.activity.trim()
    const { responsiblePostId: _post, ...details } = tidyDetails({ ...input.details, responsiblePostId })
    requireNoObjections(objectionsToDetails({ ...details, responsiblePostId }, { chamber, today }))
    const changes = changedDetails(before, { ...details, chamber, activity }, item.saidOn)
    requireNoObjections(
      changes.length > 0 ? [] : ['De gegevens zijn hetzelfde gebleven. Wijzig iets, of annuleer.'],
    )
    await takeStep(tx, item, version)
    await tx.commitment.update({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      data: { ...details, chamber, activity },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'details-changed',
      subjectType: 'commitment',
      subjectId: id,
      dossierId: item.dossierId,
      audience: 'ministry',
      facts: { changes: changes.join('; ') },
    })
  })
}
