import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'

const mostListed = 100

/** The ministries that send letters now, with how many parts of them have words of their own. */
export async function listMinistries(world: World, actor: Actor) {
  requireMay(actor, 'read letter texts')
  const today = world.clock.today()
  const ministries = await world.database.organisation.findMany({
    where: { kind: 'ministry', ...goingOn(today) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostListed,
    select: { id: true, name: true, letterTexts: { distinct: ['key'], select: { key: true } } },
  })
  return ministries.map(({ letterTexts, ...ministry }) => ({ ...ministry, ownParts: letterTexts.length }))
}
