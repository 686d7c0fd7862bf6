import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { addPostIn } from './add-post.server.ts'
import { requireMayAddColleagues, requireMayManageStaff } from './colleagues.ts'
import { findPersonNamesake } from './find-person-namesake.server.ts'
import { objectionsToFirstPost, objectionsToNamesake, type PersonInput } from './person-form.ts'

/** Writes a person down, with the function they have where that is known; returns their id. */
export async function addPerson(world: World, actor: Actor, input: PersonInput): Promise<string> {
  requireMayAddColleagues(actor)
  if (input.organisationId) requireMayManageStaff(actor, input.organisationId)
  requireNoObjections(objectionsToFirstPost(input, !may(actor, 'manage organisations')))
  return world.database.$transaction(async (tx) => {
    const namesake = await findPersonNamesake(tx, world.clock.today(), input)
    requireNoObjections(objectionsToNamesake(input.name, namesake))
    const person = await tx.person.create({
      data: { name: input.name, mail: input.mail },
      select: { id: true },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'person-added',
      subjectType: 'person',
      subjectId: person.id,
      audience: 'ministry',
      facts: { name: input.name },
    })
    if (input.organisationId)
      await addPostIn(tx, world, actor, {
        function: input.function,
        organisationId: input.organisationId,
        personId: person.id,
        startsOn: null,
      })
    return person.id
  })
}
