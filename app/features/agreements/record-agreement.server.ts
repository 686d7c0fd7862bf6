import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { recordObligation, type NewObligation } from '#app/features/obligations/record-obligation.server.ts'
import { requireOrganisations } from '#app/features/obligations/require-organisations.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import type { World } from '#app/platform/world.server.ts'
import { objectionsToParties } from './parts.ts'

export type NewAgreement = Omit<NewObligation, 'kind'> & {
  counterparties?: string[]
  /** How many of the owner and the executors must be done; all where it is left out. */
  required?: number | null
}

/** Records an agreement with its owners and term; returns its id. */
export async function recordAgreement(world: World, actor: Actor, input: NewAgreement): Promise<string> {
  return world.database.$transaction((tx) => recordAgreementIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function recordAgreementIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: NewAgreement,
): Promise<string> {
  requireMay(actor, 'record an agreement', input.dossierId)
  const { counterparties = [], required = null } = input
  const [owner = null, ...executors] = [...new Set(input.owners)]
  requireNoObjections(objectionsToParties({ owner, executors, counterparties, required }))
  const id = await recordObligation(tx, world, actor, { ...input, kind: 'agreement' })
  await tx.agreement.create({ data: { obligationId: id, requiredDone: required } })
  await addCounterparties(tx, id, counterparties)
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'agreement-recorded',
    subjectType: 'agreement',
    subjectId: id,
    dossierId: input.dossierId,
    facts: { wording: shortWording(input.wording), term: input.term?.words ?? null },
  })
  await replan(tx, world, id)
  return id
}

async function addCounterparties(tx: Transaction, obligationId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await requireOrganisations(tx, ids)
  await tx.party.createMany({
    data: [...new Set(ids)].map((organisationId) => ({
      obligationId,
      organisationId,
      role: 'counterparty' as const,
    })),
  })
}
