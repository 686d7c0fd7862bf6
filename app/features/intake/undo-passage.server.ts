import type { Actor } from '#app/features/access/actor.ts'
import { may, type Permission } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { withdrawAgreementIn } from '#app/features/agreements/withdraw-agreement.server.ts'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { reopenIn } from '#app/features/commitments/reopen-in.server.ts'
import { withdrawCommitmentIn } from '#app/features/commitments/withdraw-commitment.server.ts'
import { dropDecisionIn } from '#app/features/decisions/drop-decision.server.ts'
import { endRelation } from '#app/features/obligations/end-relation.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Passage } from '#prisma/generated/client.ts'
import { isUntouched, undoMeeting } from './untouched.server.ts'
import { closes, makes, mayWrite, type PassageKind } from './passage.ts'

const reason = 'Wat van de brief was overgenomen is teruggedraaid.'

const withdrawals: Partial<Record<PassageKind, Permission>> = {
  agreement: 'withdraw an agreement',
  commitment: 'withdraw a commitment',
  decision: 'withdraw a decision',
}

/** Takes back what a passage did in the register; false where somebody worked on it since, or the actor may not. */
export async function undoPassage(
  tx: Transaction,
  world: World,
  actor: Actor,
  { passage, dossierId }: { passage: Passage; dossierId: string },
): Promise<boolean> {
  const { kind, effect, obligationId, recordVersion } = passage
  const needed = effect === 'made' ? withdrawals[kind] : undefined
  if (!mayWrite(actor, kind, dossierId) || (needed && !may(actor, needed, dossierId))) return false
  if (effect === 'noted' || effect === 'known') return true
  if (kind === 'consultation') return undoMeeting(tx, world, actor, passage)
  if (!obligationId || !recordVersion || !(await isUntouched(tx, passage))) return false
  if (makes(kind)) {
    const ended = { id: obligationId, version: recordVersion, reason }
    if (kind === 'agreement') await withdrawAgreementIn(tx, world, actor, ended)
    if (kind === 'commitment') await withdrawCommitmentIn(tx, world, actor, ended)
    if (kind === 'decision') await dropDecisionIn(tx, world, actor, ended)
    return true
  }
  if (!closes(kind)) return false
  await reopen(tx, world, actor, passage, obligationId)
  return true
}

/** What was closed is open again; what was split off goes, and the whole text comes back. */
async function reopen(
  tx: Transaction,
  world: World,
  actor: Actor,
  { effect, remainingId, unlisted }: Passage,
  id: string,
): Promise<void> {
  const item = await findCommitmentToChange(tx, actor, id, 'fulfil a commitment')
  await takeStep(tx, item, item.version, { closedOn: null })
  await reopenIn(tx, world, actor, item, reason)
  if (effect === 'split' && remainingId) {
    const rest = await findCommitmentToChange(tx, actor, remainingId, 'withdraw a commitment')
    await withdrawCommitmentIn(tx, world, actor, { id: remainingId, version: rest.version, reason })
    await endRelation(tx, world, { from: id, to: remainingId, kind: 'remains_as' })
    await bringBackWording(tx, world, actor, item)
  }
  // What was recorded only to be closed goes with that.
  if (unlisted) await withdrawCommitmentIn(tx, world, actor, { id, version: item.version + 1, reason })
  await replan(tx, world, id)
}

async function bringBackWording(
  tx: Transaction,
  world: World,
  actor: Actor,
  { id, wording }: { id: string; wording: string },
): Promise<void> {
  const scope = systemScope('of a commitment that the actor may fulfil')
  const former = await tx.formerWording.findFirst({
    where: { obligationId: id, ...scope },
    orderBy: [{ replacedAt: 'desc' }, { id: 'desc' }],
    select: { wording: true },
  })
  if (!former) return
  await tx.obligation.update({ where: { id, ...scope }, data: { wording: former.wording } })
  const replaced = { replacedAt: world.clock.now(), replacedByName: actor.name }
  await tx.formerWording.create({ data: { obligationId: id, wording, reason, ...replaced } })
}
