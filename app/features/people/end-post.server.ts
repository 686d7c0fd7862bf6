import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { requireMayAddColleagues, requireMayManageStaff } from './colleagues.ts'
import type { EndInput } from './end-form.ts'
import { objectionsToPeriod } from './period.ts'
import { writePost } from './post-form.ts'

/** Gives a function its last day; returns its organisation. */
export async function endPost(
  world: World,
  actor: Actor,
  { postId, endsOn, version }: EndInput & { postId: string },
): Promise<string> {
  requireMayAddColleagues(actor)
  return world.database.$transaction(async (tx) => {
    const found = await tx.post.findUnique({ where: { id: postId }, include: { person: true } })
    if (!found) throw new Problem('not-found')
    requireMayManageStaff(actor, found.organisationId)
    if (found.endsOn === endsOn) return found.organisationId
    requireNoObjections(objectionsToPeriod({ startsOn: found.startsOn, endsOn }))
    const { count } = await tx.post.updateMany({
      where: { id: postId, version },
      data: { endsOn, version: { increment: 1 } },
    })
    if (count === 0) {
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde deze functie net. Kijk op de pagina van de organisatie wat er nu staat.',
        { version: found.version },
      )
    }
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'post-ended',
      subjectType: 'organisation',
      subjectId: found.organisationId,
      audience: 'ministry',
      facts: { post: writePost(found), on: writeDay(endsOn) },
    })
    return found.organisationId
  })
}
