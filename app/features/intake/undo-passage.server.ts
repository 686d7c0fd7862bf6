import type { Actor } from '#app/features/access/actor.ts'
import { may, type Permission } from '#app/features/access/permissions.ts'
import { withdrawAgreementIn } from '#app/features/agreements/withdraw-agreement.server.ts'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { withdrawCommitmentIn } from '#app/features/commitments/withdraw-commitment.server.ts'
import { dropDecisionIn } from '#app/features/decisions/drop-decision.server.ts'
import { takeBackAnswer } from '#app/features/letters/take-back-answer.server.ts'
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
  { passage, intake }: { passage: Passage; intake: { dossierId: string; letterId: string | null } },
): Promise<boolean> {
  const { dossierId, letterId } = intake
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
  await reopen(tx, world, actor, passage, { obligationId, letterId })
  return true
}

/** What was closed is open again; what was split off, or recorded only to be closed, goes, and the whole text comes back. */
async function reopen(
  tx: Transaction,
  world: World,
  actor: Actor,
  { effect, remainingId, unlisted }: Passage,
  { obligationId, letterId }: { obligationId: string; letterId: string | null },
): Promise<void> {
  const withdraw = async (id: string) => {
    const { version } = await findCommitmentToChange(tx, actor, id, 'withdraw a commitment')
    await withdrawCommitmentIn(tx, world, actor, { id, version, reason })
  }
  const remainedAs = effect === 'split' ? remainingId : null
  if (remainedAs) await withdraw(remainedAs)
  await takeBackAnswer(tx, world, actor, { obligationId, remainedAs, letterId, reason })
  if (unlisted) await withdraw(obligationId)
}
