import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { atOnce } from '#app/features/policy/step-words.ts'

/**
 * Marks as lapsed what would otherwise go out now or at once, after a demo or an import was loaded: old news is no reason
 * for a mail. Returns how many there were.
 */
export async function lapsePast(world: World): Promise<number> {
  const { count } = await world.database.reminder.updateMany({
    where: {
      state: 'planned',
      deliveryId: null,
      OR: [{ dueAt: { lte: world.clock.now() } }, { step: atOnce }],
      ...systemScope('after an import, for everyone'),
    },
    data: { state: 'lapsed' },
  })
  // What others did before it was loaded is told to nobody, however short ago.
  const told = await world.database.notice.updateMany({
    where: { state: 'waiting', deliveryId: null, ...systemScope('after an import, for everyone') },
    data: { state: 'lapsed' },
  })
  return count + told.count
}
