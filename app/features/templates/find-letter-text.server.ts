import type { Actor } from '#app/features/access/actor.ts'
import { may, requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import { usualTexts, type LetterPart } from './letter-part.ts'
import { requireMinistry } from './require-ministry.server.ts'

const mostListed = 100

/** One fixed part of a ministry's letters as it is now, with every version of it, newest first. */
export async function findLetterText(world: World, actor: Actor, organisationId: string, part: LetterPart) {
  requireMay(actor, 'read letter texts')
  const ministry = await requireMinistry(world.database, organisationId)
  const versions = await world.database.letterTemplate.findMany({
    where: { organisationId, key: part },
    orderBy: { number: 'desc' },
    take: mostListed,
  })
  const [latest] = versions
  return {
    ministry,
    part,
    text: latest?.text ?? usualTexts[part],
    nextNumber: (latest?.number ?? 0) + 1,
    mayChange: may(actor, 'manage letter texts'),
    versions: versions.map(({ number, text, why, restored, madeAt, madeByName }) => ({
      number,
      text,
      why,
      restored,
      on: writeMoment(madeAt),
      by: madeByName,
    })),
  }
}
