import { actorColumns, actorOf } from '#app/features/access/actor.ts'
import { markUserForReplan } from '#app/features/access/mark-for-replan.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { refusablesInWords, type Refusable } from './refusable.ts'

/**
 * Writes down that the reader of a mail wants no more of its sort, by the sealed link in it: nobody is signed in. Done
 * again, it changes nothing.
 */
export async function refuseMail(world: World, userId: string, sorts: Refusable[]): Promise<void> {
  const scope = systemScope('the seal says that this is the reader of the mail')
  const refused = Object.fromEntries(sorts.map((sort) => [sort, false]))
  await world.database.$transaction(async (tx) => {
    await tx.preferences.createMany({ data: { userId }, skipDuplicates: true })
    const { count } = await tx.preferences.updateMany({
      where: { userId, OR: sorts.map((sort) => ({ [sort]: true })), ...scope },
      data: { ...refused, version: { increment: 1 } },
    })
    if (count === 0) return
    const reader = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: actorColumns })
    await recordEvent(tx, world.clock.now(), actorOf(reader, []), {
      action: 'mail-refused',
      subjectType: 'preferences',
      subjectId: userId,
      audience: 'own',
      facts: { what: refusablesInWords(sorts) },
    })
    await markUserForReplan(tx, userId)
  })
}
