import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { requireMayAddColleagues, requireMayManagePerson } from './colleagues.ts'
import { findPersonNamesake } from './find-person-namesake.server.ts'
import { findTies } from './find-ties.server.ts'
import { objectionsToNamesake } from './person-form.ts'

export interface PersonChange {
  personId: string
  name: string
  mail: string | null
  version: number
  undoEnd: boolean
}

/** Changes what is known of a person, and takes their end away where asked. */
export async function changePerson(
  world: World,
  actor: Actor,
  { personId, version, undoEnd, ...input }: PersonChange,
): Promise<void> {
  requireMayAddColleagues(actor)
  const today = world.clock.today()
  await world.database.$transaction(async (tx) => {
    const found = await tx.person.findUnique({ where: { id: personId } })
    if (!found) throw new Problem('not-found')
    requireMayManagePerson(actor, await findTies(tx, personId, today))
    const namesake = await findPersonNamesake(tx, today, { id: personId, ...input })
    requireNoObjections(objectionsToNamesake(input.name, namesake))
    const { count } = await tx.person.updateMany({
      where: { id: personId, version },
      data: { ...input, endsOn: undoEnd ? null : found.endsOn, version: { increment: 1 } },
    })
    if (count === 0) {
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde deze persoon net. Kijk wat er nu staat en sla opnieuw op.',
        { name: found.name, mail: found.mail, version: found.version },
      )
    }
    const subject = { subjectType: 'person', subjectId: personId, audience: 'ministry' } as const
    await recordEvent(tx, world.clock.now(), actor, {
      ...subject,
      action: 'person-changed',
      facts: { was: found.name === input.name ? null : found.name },
    })
    if (undoEnd && found.endsOn)
      await recordEvent(tx, world.clock.now(), actor, { ...subject, action: 'person-reopened' })
  })
}
