import type { Actor } from '#app/features/access/actor.ts'
import { may, requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import { letterParts, usualTexts } from './letter-part.ts'
import { requireMinistry } from './require-ministry.server.ts'

/** Every fixed part of a ministry's letters, with whether its words are the ministry's own. */
export async function listMinistryTexts(world: World, actor: Actor, organisationId: string) {
  requireMay(actor, 'read letter texts')
  const ministry = await requireMinistry(world.database, organisationId)
  const newest = await world.database.letterTemplate.findMany({
    where: { organisationId },
    distinct: ['key'],
    orderBy: [{ key: 'asc' }, { number: 'desc' }],
    select: { key: true, text: true, madeAt: true, madeByName: true },
  })
  const parts = letterParts.map((part) => {
    const own = newest.find(({ key }) => key === part)
    return {
      part,
      text: own?.text ?? usualTexts[part],
      changed: own ? { on: writeMoment(own.madeAt), by: own.madeByName } : null,
    }
  })
  return { ministry, parts, mayChange: may(actor, 'manage letter texts') }
}
