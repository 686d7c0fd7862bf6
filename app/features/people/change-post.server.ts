import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { requireMayAddColleagues, requireMayManageStaff } from './colleagues.ts'
import { objectionsToPeriod } from './period.ts'
import { writePost } from './post-form.ts'
import { requireHolder } from './require-holder.server.ts'

export interface PostChange {
  postId: string
  function: string
  personId: string | null
  startsOn: Day | null
  version: number
  undoEnd: boolean
}

/** Changes a function or who holds it, and takes its end away where asked. Its organisation stays. */
export async function changePost(
  world: World,
  actor: Actor,
  { postId, version, undoEnd, ...input }: PostChange,
): Promise<void> {
  requireMayAddColleagues(actor)
  await world.database.$transaction(async (tx) => {
    const found = await tx.post.findUnique({ where: { id: postId }, include: { person: true } })
    if (!found) throw new Problem('not-found')
    requireMayManageStaff(actor, found.organisationId)
    const holder =
      input.personId === found.personId
        ? (found.person?.name ?? null)
        : await requireHolder(tx, actor, input.personId, world.clock.today())
    const endsOn = undoEnd ? null : found.endsOn
    requireNoObjections(objectionsToPeriod({ startsOn: input.startsOn, endsOn }))
    const { count } = await tx.post.updateMany({
      where: { id: postId, version },
      data: { ...input, endsOn, version: { increment: 1 } },
    })
    if (count === 0) {
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde deze functie net. Kijk wat er nu staat en sla opnieuw op.',
        {
          function: found.function,
          person: found.person?.name ?? null,
          startsOn: found.startsOn,
          version: found.version,
        },
      )
    }
    const post = writePost({ function: input.function, person: holder ? { name: holder } : null })
    const was = writePost(found)
    const subject = {
      subjectType: 'organisation',
      subjectId: found.organisationId,
      audience: 'ministry',
    } as const
    await recordEvent(tx, world.clock.now(), actor, {
      ...subject,
      action: 'post-changed',
      facts: { post, was: was === post ? null : was },
    })
    if (undoEnd && found.endsOn)
      await recordEvent(tx, world.clock.now(), actor, {
        ...subject,
        action: 'post-reopened',
        facts: { post },
      })
  })
}
