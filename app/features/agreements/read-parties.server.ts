import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PartiesChoice, PartyRole } from './parts.ts'

/** The parties of an agreement as they stand, the owner first, and how many must be done. The caller proved it visible. */
export async function readParties(tx: Transaction, obligationId: string) {
  const scope = systemScope('the caller proved the agreement visible')
  const parties = await tx.party.findMany({
    where: { obligationId, ...scope },
    orderBy: [{ role: 'asc' }, { organisation: { name: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      role: true,
      organisationId: true,
      state: true,
      stateOn: true,
      note: true,
      version: true,
      organisation: { select: { name: true } },
    },
  })
  const agreement = await tx.agreement.findUniqueOrThrow({
    where: { obligationId, ...scope },
    select: { requiredDone: true },
  })
  const having = (role: PartyRole) =>
    parties.filter((party) => party.role === role).map(({ organisationId }) => organisationId)
  const choice: PartiesChoice = {
    owner: having('owner')[0] ?? null,
    executors: having('executor'),
    counterparties: having('counterparty'),
    required: agreement.requiredDone,
  }
  return { parties, requiredDone: agreement.requiredDone, choice }
}
