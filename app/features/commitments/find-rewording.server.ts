import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { objectionsToRewording, type RewordingFacts } from './rewording.ts'

/** Why the actor may not change the words or the details of a commitment that they see. */
export async function findObjectionsToRewording(
  ...about: Parameters<typeof findRewordingFacts>
): Promise<string[]> {
  return objectionsToRewording(await findRewordingFacts(...about))
}

/** What decides whether the words of a commitment that the actor sees may still be changed. */
export async function findRewordingFacts(
  tx: Transaction,
  actor: Actor,
  item: { id: string; dossierId: string; closedOn: Day | null; saidOn: Day },
  today: Day,
): Promise<RewordingFacts> {
  const place = await tx.obligation.findUniqueOrThrow({
    where: { id: item.id, ...systemScope('found among what the actor sees') },
    select: { sectionId: true, consultation: { select: { minutes: { select: { state: true } } } } },
  })
  return {
    isLiaison: may(actor, 'fulfil a commitment', item.dossierId),
    closedOn: item.closedOn,
    saidOn: item.saidOn,
    today,
    minutes: place.consultation ? (place.consultation.minutes?.state ?? 'draft') : null,
    inMinutes: place.sectionId !== null,
  }
}
