import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { isId } from '#app/shared/ids.ts'
import { Problem } from '#app/shared/problem.ts'
import { requireMayAddColleagues, requireMayManageStaff } from './colleagues.ts'
import { listOrganisationChoices } from './list-organisation-choices.server.ts'

/** For which organisation somebody adds a function or a person: the one in the address, their own, or one to choose. */
export async function findWorkplace(world: World, actor: Actor, asked: string | null) {
  requireMayAddColleagues(actor)
  const needsFunction = !may(actor, 'manage organisations')
  const id = asked ?? (needsFunction ? actor.organisationId : null)
  if (!id) return { fixed: null, organisations: await listOrganisationChoices(world, actor), needsFunction }
  const fixed = isId(id)
    ? await world.database.organisation.findUnique({ where: { id }, select: { id: true, name: true } })
    : null
  if (!fixed) throw new Problem('not-found')
  requireMayManageStaff(actor, fixed.id)
  return { fixed, organisations: [], needsFunction }
}
