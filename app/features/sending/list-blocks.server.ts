import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere, may } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { sayBlocked } from './arrival.ts'

/** Somebody to whose address nothing goes any more. */
export interface BlockedPerson {
  userId: string
  name: string
  address: string
  why: string
  detail: string
}

const most = 50

/** Whose addresses the actor may give free again: in the dossiers where it resends reminders, or everyone's for who manages users. */
export function usersToUnblock(actor: Actor): Prisma.UserWhereInput {
  if (may(actor, 'manage users')) return {}
  return { roles: { some: { dossierId: { in: dossiersWhere(actor, 'resend reminders') } } } }
}

/** The people the actor works with to whom nothing goes, since mail to them came back or was called unwanted. */
export async function listBlocks(world: World, actor: Actor): Promise<BlockedPerson[]> {
  if (!may(actor, 'resend reminders') && !may(actor, 'manage users')) return []
  const blocks = await world.database.blockedAddress.findMany({
    where: { liftedAt: null },
    orderBy: { blockedAt: 'desc' },
    take: 1000,
  })
  if (blocks.length === 0) return []
  const users = await world.database.user.findMany({
    where: { AND: [usersToUnblock(actor), { mail: { in: blocks.map(({ address }) => address) } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: most,
    select: { id: true, name: true, mail: true },
  })
  return users.flatMap(({ id, name, mail }) => {
    const block = blocks.find(({ address }) => address === mail)
    if (!block) return []
    const why = sayBlocked(block.kind, writeDay(dayOf(block.blockedAt)))
    return [{ userId: id, name, address: mail, why, detail: block.detail }]
  })
}
