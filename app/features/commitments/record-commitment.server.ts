import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { requireChosenDossier } from '#app/features/access/require-chosen-dossier.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { shortWording, type CommitmentOrigin } from '#app/features/obligations/obligation.ts'
import { objectionsToSaying } from '#app/features/obligations/objections.ts'
import { recordObligation, type NewObligation } from '#app/features/obligations/record-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { noDetails, objectionsToDetails, tidyDetails, type CommitmentDetails } from './commitment-details.ts'
import { requireMinistryPost } from './require-ministry-post.server.ts'

export type NewCommitment = Omit<NewObligation, 'kind'> & {
  /** What is left out is not known. */
  details?: Partial<CommitmentDetails>
  origin: CommitmentOrigin
  chamber: 'TK' | 'EK'
  /** Where it was promised or asked. */
  activity: string
}

/** Records a commitment with its owners and term; returns its id. */
export async function recordCommitment(world: World, actor: Actor, input: NewCommitment): Promise<string> {
  requireMay(actor, 'record a commitment')
  requireChosenDossier(actor, 'record a commitment', input.dossierId, { field: 'dossier' })
  requireNoObjections(objectionsToSaying(input.saidOn, world.clock.today()))
  return world.database.$transaction((tx) => recordCommitmentIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function recordCommitmentIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: NewCommitment,
): Promise<string> {
  requireMay(actor, 'record a commitment', input.dossierId)
  const { origin, chamber, activity } = input
  const details = tidyDetails({ ...noDetails, ...input.details })
  requireNoObjections(objectionsToDetails(details, { chamber, today: world.clock.today() }))
  if (details.responsiblePostId) await requireMinistryPost(tx, details.responsiblePostId)
  const id = await recordObligation(tx, world, actor, { ...input, kind: 'commitment' })
  await tx.commitment.create({ data: { obligationId: id, origin, chamber, activity, ...details } })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'commitment-recorded',
    subjectType: 'commitment',
    subjectId: id,
    dossierId: input.dossierId,
    audience: 'ministry',
    facts: { wording: shortWording(input.wording), term: input.term?.words ?? null },
  })
  await replan(tx, world, id)
  return id
}
