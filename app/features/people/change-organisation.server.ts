import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { findNamesakes } from './find-namesakes.server.ts'
import {
  objectionsToOrganisation,
  type OrganisationInput,
  type OrganisationKind,
} from './organisation-form.ts'
import { objectionsToPeriod } from './period.ts'
import { objectionsToRoleAt } from './role-form.ts'

export interface OrganisationChange extends OrganisationInput {
  organisationId: string
  version: number
  undoEnd: boolean
}

/** Changes what is known of an organisation, and takes its end away where asked. */
export async function changeOrganisation(
  world: World,
  actor: Actor,
  { organisationId, version, undoEnd, ...input }: OrganisationChange,
): Promise<void> {
  requireMay(actor, 'manage organisations')
  const today = world.clock.today()
  await world.database.$transaction(async (tx) => {
    const found = await tx.organisation.findUnique({ where: { id: organisationId } })
    if (!found) throw new Problem('not-found')
    const endsOn = undoEnd ? null : found.endsOn
    requireNoObjections([
      ...objectionsToOrganisation(input, await findNamesakes(tx, today, { id: organisationId, ...input })),
      ...objectionsToPeriod({ startsOn: input.startsOn, endsOn }),
      ...(await objectionsOfRoles(tx, organisationId, input.kind, today)),
    ])
    const { count } = await tx.organisation.updateMany({
      where: { id: organisationId, version },
      data: { ...input, endsOn, version: { increment: 1 } },
    })
    if (count === 0) {
      const { name, kind, tooi, startsOn, version: current } = found
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde deze organisatie net. Kijk wat er nu staat en sla opnieuw op.',
        { name, kind, tooi, startsOn, version: current },
      )
    }
    const subject = { subjectType: 'organisation', subjectId: organisationId, audience: 'ministry' } as const
    await recordEvent(tx, world.clock.now(), actor, {
      ...subject,
      action: 'organisation-changed',
      facts: { was: found.name === input.name ? null : found.name },
    })
    if (undoEnd && found.endsOn)
      await recordEvent(tx, world.clock.now(), actor, { ...subject, action: 'organisation-reopened' })
  })
}

/** A ministry with people who work inside cannot become something else under them, nor the other way round. */
async function objectionsOfRoles(
  tx: Transaction,
  organisationId: string,
  kind: OrganisationKind,
  today: Day,
): Promise<string[]> {
  const held = await tx.roleAssignment.findMany({
    where: {
      user: { organisationId, ...goingOn(today) },
      ...goingOn(today),
    },
    distinct: ['role'],
    select: { role: true },
  })
  return held.some(({ role }) => objectionsToRoleAt(role, kind).length > 0)
    ? ['Gebruikers van deze organisatie hebben rollen die daar niet bij passen. Beëindig eerst die rollen.']
    : []
}
