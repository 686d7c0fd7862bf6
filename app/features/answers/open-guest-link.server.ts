import type { Actor } from '#app/features/access/actor.ts'
import { listActors } from '#app/features/access/list-actors.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { answerLink } from '#app/features/sending/answer-link.ts'
import { openSealedIds } from '#app/platform/tokens.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToAge } from './guest-link.ts'

/** Who came in by a link in a mail: its reader, for one item only. */
export interface Guest {
  /** With the roles that this person holds today. */
  actor: Actor
  obligationId: string
}

/** The reader of the mail that a link stood in; a link that Gestand did not make, or of somebody who left, is absent. */
export async function openGuestLink(world: World, token: string): Promise<Guest> {
  const [deliveryId, obligationId, recipientId] =
    openSealedIds(answerLink, token, world.settings.secret) ?? []
  if (!deliveryId || !obligationId || !recipientId) throw new Problem('not-found')
  const today = world.clock.today()
  const delivery = await world.database.delivery.findFirst({
    where: {
      id: deliveryId,
      recipientId,
      ...systemScope('the seal says that this is the reader of the mail'),
    },
    select: { day: true },
  })
  const [actor] = await listActors(world.database, today, { userId: recipientId })
  if (!delivery || !actor) throw new Problem('not-found')
  requireNoObjections(objectionsToAge(delivery.day, today))
  return { actor, obligationId }
}
