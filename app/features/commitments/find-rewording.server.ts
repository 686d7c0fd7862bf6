import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { objectionsToRewording } from './rewording.ts'

/** Why the actor may not change the words or the details of a commitment that they see. */
export async function findObjectionsToRewording(
  tx: Transaction,
  actor: Actor,
  item: { id: string; dossierId: string; closedOn: Day | null; saidOn: Day },
  today: Day,
): Promise<string[]> {
  const place = await tx.obligation.findUniqueOrThrow({
    where: { id: item.id, ...systemScope('found among what the actor sees') },
    select: { sectionId: true, consultation: { select: { minutes: { select: { state: true } } } } },
  })
  return objectionsToRewording({
    isLiaison: may(actor, 'fulfil a commitment', item.dossierId),
    closedOn: item.closedOn,
    saidOn: item.saidOn,
    today,
    minutes: place.consultation ? (place.consultation.minutes?.state ?? 'draft') : null,
    inMinutes: place.sectionId !== null,
  })
}
