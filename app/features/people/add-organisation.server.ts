import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findNamesakes } from './find-namesakes.server.ts'
import { objectionsToOrganisation, type OrganisationInput } from './organisation-form.ts'

/** Writes an organisation down; returns its id. */
export async function addOrganisation(world: World, actor: Actor, input: OrganisationInput): Promise<string> {
  requireMay(actor, 'manage organisations')
  return world.database.$transaction(async (tx) => {
    const namesakes = await findNamesakes(tx, world.clock.today(), input)
    requireNoObjections(objectionsToOrganisation(input, namesakes))
    const organisation = await tx.organisation.create({ data: input, select: { id: true } })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'organisation-added',
      subjectType: 'organisation',
      subjectId: organisation.id,
      audience: 'ministry',
      facts: { name: input.name },
    })
    return organisation.id
  })
}
