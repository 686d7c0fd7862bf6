import { isInside, roleNames, type Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { hasEnded, writePeriod } from '#app/features/people/period.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { visibleDossiers } from './visible-dossiers.server.ts'

/** One dossier with who works in it: an office sees the ministry and its own colleagues. */
export async function findDossier(world: World, actor: Actor, dossierId: string) {
  const today = world.clock.today()
  const found = await world.database.dossier.findFirst({
    where: { AND: [{ id: dossierId }, visibleDossiers(actor)] },
    select: {
      ...{
        id: true,
        name: true,
        code: true,
        description: true,
        mail: true,
        startsOn: true,
        endsOn: true,
        version: true,
      },
      roles: workersFor(actor, dossierId, today),
    },
  })
  if (!found) throw new Problem('not-found')
  const { id, name, code, description, mail, startsOn, endsOn, version } = found
  return {
    ...{ id, name, code, description, mail, startsOn, endsOn, version },
    period: writePeriod(found, today),
    hasEnded: hasEnded(found, today),
    mayManage: may(actor, 'manage dossiers'),
    workers: found.roles.map(({ id: roleId, role, user }) => ({
      id: roleId,
      role: roleNames[role],
      name: user.name,
      organisation: user.organisation,
    })),
  }
}

function workersFor(actor: Actor, dossierId: string, today: Day) {
  const seesAll = isInside(actor, dossierId) || may(actor, 'manage dossiers')
  const goesOn = goingOn(today)
  return {
    where: {
      startsOn: { lte: today },
      ...goesOn,
      user: {
        AND: [
          goesOn,
          seesAll
            ? {}
            : { OR: [{ organisation: { kind: 'ministry' } }, { organisationId: actor.organisationId }] },
        ],
      },
    },
    orderBy: [{ role: 'asc' }, { user: { name: 'asc' } }, { id: 'asc' }],
    take: 500,
    select: {
      id: true,
      role: true,
      user: { select: { name: true, organisation: { select: { id: true, name: true } } } },
    },
  } satisfies Prisma.Dossier$rolesArgs
}
