import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { usersToUnblock } from './list-blocks.server.ts'

/** Lets mail go to somebody's address again. Returns false where nothing stood in its way any more. */
export async function liftBlock(world: World, actor: Actor, userId: string): Promise<boolean> {
  if (!may(actor, 'resend reminders') && !may(actor, 'manage users')) throw new Problem('not-allowed')
  return world.database.$transaction(async (tx) => {
    const user = await tx.user.findFirst({
      where: { AND: [usersToUnblock(actor), { id: userId }] },
      select: { id: true, mail: true },
    })
    if (!user) throw new Problem('not-found')
    const now = world.clock.now()
    const { count } = await tx.blockedAddress.updateMany({
      where: { address: user.mail, liftedAt: null },
      data: { liftedAt: now, liftedByName: actor.name },
    })
    if (count === 0) return false
    await recordEvent(tx, now, actor, {
      action: 'address-unblocked',
      subjectType: 'user',
      subjectId: user.id,
      audience: 'ministry',
    })
    return true
  })
}
