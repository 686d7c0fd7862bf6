import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { actWithEvidence, type SentEvidence } from '#app/features/attachments/act-with-evidence.server.ts'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { closeWith } from './close-with.server.ts'
import type { Fulfilment } from './fulfilment.ts'

type Closing = { id: string; version: number } & Fulfilment

/** Closes a commitment with what fulfils it: a letter, of which a known one is used again, or an act with evidence. */
export async function fulfilCommitment(
  world: World,
  actor: Actor,
  { evidence, ...input }: Closing & { evidence?: SentEvidence },
): Promise<void> {
  requireMay(actor, 'fulfil a commitment')
  await actWithEvidence(world, actor, evidence, (tx) => fulfilCommitmentIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do; one that closes several locks them first, in one order. */
export async function fulfilCommitmentIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  { id, version, ...by }: Closing,
): Promise<{ id: string; kind: 'commitment'; dossierId: string }> {
  await lockObligation(tx, id)
  const item = await findCommitmentToChange(tx, actor, id, 'fulfil a commitment')
  await closeWith(tx, world, actor, item, { version, by, wording: item.wording })
  await replan(tx, world, id)
  return { id, kind: 'commitment', dossierId: item.dossierId }
}
