import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Passage } from '#prisma/generated/client.ts'

/** Whether nobody did anything with what a passage made or closed since it was recorded. */
export async function isUntouched(tx: Transaction, passage: Passage): Promise<boolean> {
  const { obligationId, remainingId, recordVersion, effect } = passage
  const item = await stateOf(tx, obligationId, passage.id)
  if (item?.version !== recordVersion) return false
  if (effect === 'made') return item.closedOn === null && item.work === 0
  if (effect === 'closed') return item.closedOn !== null
  const rest = await stateOf(tx, remainingId, passage.id)
  // What remains hangs together with what was done: that relation is nobody's work.
  return rest?.version === 1 && rest.closedOn === null && rest.work <= 1
}

async function stateOf(tx: Transaction, id: string | null, passageId: string) {
  if (!id) return null
  const scope = systemScope('recorded from a letter that the actor sees')
  const found = await tx.obligation.findUnique({
    where: { id, ...scope },
    select: {
      version: true,
      closedOn: true,
      _count: {
        select: {
          notes: true,
          attachments: { where: { removedAt: null } },
          extensions: true,
          forecasts: true,
          stages: { where: { removedAt: null } },
          delivers: { where: { removedAt: null } },
          waits: { where: { endedAt: null } },
          awaitedBy: { where: { endedAt: null } },
          relationsFrom: { where: { endedAt: null } },
          relationsTo: { where: { endedAt: null } },
          passages: { where: { id: { not: passageId } } },
        },
      },
    },
  })
  if (!found) return null
  const { version, closedOn, _count } = found
  return { version, closedOn, work: Object.values(_count).reduce((sum, count) => sum + count, 0) }
}

/** Cancels a meeting that came of a letter, unless something hangs on it or somebody changed it. */
export async function undoMeeting(
  tx: Transaction,
  world: World,
  actor: Actor,
  { consultationId, recordVersion }: Passage,
): Promise<boolean> {
  if (!consultationId) return false
  const scope = systemScope('recorded from a letter that the actor sees')
  const found = await tx.consultation.findUnique({
    where: { id: consultationId, ...scope },
    select: {
      version: true,
      dossierId: true,
      minutes: { select: { releasedAt: true } },
      _count: { select: { topics: true, obligations: { where: { closedOn: null } } } },
    },
  })
  if (found?.version !== recordVersion || found.minutes?.releasedAt) return false
  if (found._count.topics + found._count.obligations > 0) return false
  await tx.consultation.update({
    where: { id: consultationId, ...scope },
    data: { cancelledAt: world.clock.now(), version: { increment: 1 } },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'consultation-cancelled',
    subjectType: 'consultation',
    subjectId: consultationId,
    dossierId: found.dossierId,
  })
  return true
}
