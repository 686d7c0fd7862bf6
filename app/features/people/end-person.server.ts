import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { requireMayAddColleagues, requireMayManagePerson } from './colleagues.ts'
import type { EndInput } from './end-form.ts'
import { endPosts } from './end-posts.server.ts'
import { findTies } from './find-ties.server.ts'

/** Gives a person a last day, and with it the functions they hold. */
export async function endPerson(
  world: World,
  actor: Actor,
  { personId, endsOn, version }: EndInput & { personId: string },
): Promise<void> {
  requireMayAddColleagues(actor)
  await world.database.$transaction(async (tx) => {
    const found = await tx.person.findUnique({ where: { id: personId } })
    if (!found) throw new Problem('not-found')
    requireMayManagePerson(actor, await findTies(tx, personId, world.clock.today()))
    if (found.endsOn === endsOn) return
    const { count } = await tx.person.updateMany({
      where: { id: personId, version },
      data: { endsOn, version: { increment: 1 } },
    })
    if (count === 0) {
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde deze persoon net. Kijk op de pagina van de persoon wat er nu staat.',
        { version: found.version },
      )
    }
    await endPosts(tx, world, actor, { personId }, endsOn)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'person-ended',
      subjectType: 'person',
      subjectId: personId,
      audience: 'ministry',
      facts: { on: writeDay(endsOn) },
    })
  })
}
