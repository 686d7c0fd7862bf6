import { systemScope } from '#app/features/access/system-scope.ts'
import { atOnce } from '#app/features/policy/step-words.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

/**
 * Marks as lapsed what would go out at once about items whose term had ended before they came in with an old letter: that is no
 * news, and stands on Vandaag. What still runs is warned about, bundled, as of anything that is entered late.
 */
export async function lapseOfOld(tx: Transaction, world: World, ids: string[]): Promise<void> {
  await tx.reminder.updateMany({
    where: {
      obligationId: { in: ids },
      state: 'planned',
      deliveryId: null,
      obligation: { latestOn: { lt: world.clock.today() } },
      OR: [{ dueAt: { lte: world.clock.now() } }, { step: atOnce }],
      ...systemScope('of items that this transaction made'),
    },
    data: { state: 'lapsed' },
  })
}
