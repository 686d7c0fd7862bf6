import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { partsProgress, settledByPartsOn } from './parts.ts'

/**
 * Settles an agreement once enough parties are done, and opens it again when one is not after all. What a person settled or
 * withdrew stays so. It is nobody's act: history would name the one municipality to the other. The caller locked the agreement,
 * and replans.
 */
export async function settleByParts(tx: Transaction, world: World, obligationId: string): Promise<void> {
  const scope = systemScope('the caller proved the agreement visible')
  const item = await tx.obligation.findUniqueOrThrow({
    where: { id: obligationId, ...scope },
    select: {
      dossierId: true,
      agreement: true,
      parties: { select: { role: true, state: true, stateOn: true } },
    },
  })
  const { agreement, parties, dossierId } = item
  if (!agreement || agreement.withdrawnOn) return
  if (agreement.settledOn && !agreement.settledByParties) return
  const on = settledByPartsOn(parties, agreement.requiredDone)
  if (on === agreement.settledOn) return
  const { done, counted } = partsProgress(parties, agreement.requiredDone)
  await tx.obligation.update({
    where: { id: obligationId, ...scope },
    data: { closedOn: on, version: { increment: 1 } },
  })
  await tx.agreement.update({
    where: { obligationId, ...scope },
    data: { settledOn: on, settlement: '', settledByParties: on !== null },
  })
  await recordEvent(tx, world.clock.now(), null, {
    action: on ? 'agreement-settled-by-parties' : 'agreement-reopened-by-parties',
    subjectType: 'agreement',
    subjectId: obligationId,
    dossierId,
    facts: { on: on && writeDay(on), done, counted },
  })
}
