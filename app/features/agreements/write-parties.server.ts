import { systemScope } from '#app/features/access/system-scope.ts'
import { lapseReactions } from '#app/features/obligations/lapse-reactions.server.ts'
import { requireOrganisations } from '#app/features/obligations/require-organisations.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { carriersOf, objectionsToParties, type PartiesChoice, type PartyRole } from './parts.ts'
import { readParties } from './read-parties.server.ts'

/**
 * Makes these the parties of an agreement; whoever stays keeps what it reported, and what others reported stays to be read. Returns whether anything changed. The caller
 * proved the agreement visible, locked it, and records the history, settles by parts and replans.
 */
export async function writeParties(
  tx: Transaction,
  world: World,
  by: { name: string },
  obligationId: string,
  choice: PartiesChoice,
): Promise<boolean> {
  requireNoObjections(objectionsToParties(choice))
  const wanted = rolesIn(choice)
  await requireOrganisations(tx, [...wanted.keys()])
  const { parties, requiredDone } = await readParties(tx, obligationId)
  const gone = parties.filter(({ organisationId }) => !wanted.has(organisationId))
  const moved = parties.filter((party) => (wanted.get(party.organisationId) ?? party.role) !== party.role)
  const known = new Set(parties.map(({ organisationId }) => organisationId))
  const added = [...wanted].filter(([organisationId]) => !known.has(organisationId))
  if (gone.length + moved.length + added.length === 0 && requiredDone === choice.required) return false
  const scope = systemScope('the caller proved the agreement visible')
  await takeOut(tx, world, by, obligationId, gone)
  for (const { id, organisationId } of moved)
    await tx.party.update({
      where: { id, ...scope },
      data: { role: wanted.get(organisationId) ?? 'executor' },
    })
  await tx.party.createMany({
    data: added.map(([organisationId, role]) => ({ obligationId, organisationId, role })),
  })
  await tx.agreement.update({ where: { obligationId, ...scope }, data: { requiredDone: choice.required } })
  const isAssigned = added.length > 0 || moved.some(({ organisationId }) => organisationId === choice.owner)
  if (isAssigned)
    await tx.obligation.update({
      where: { id: obligationId, ...scope },
      data: { assignedOn: world.clock.today() },
    })
  return true
}

type Known = Awaited<ReturnType<typeof readParties>>['parties'][number]

/** Takes organisations out; of a part on which nothing was reported nothing is left to read. */
async function takeOut(
  tx: Transaction,
  world: World,
  by: { name: string },
  obligationId: string,
  gone: Known[],
): Promise<void> {
  if (gone.length === 0) return
  await tx.formerParty.createMany({
    data: gone
      .filter(({ state, note }) => state !== 'open' || note !== '')
      .map(({ organisationId, role, state, note, stateOn }) => ({
        ...{ obligationId, organisationId, role, state, note, stateOn },
        removedAt: world.clock.now(),
        removedByName: by.name,
      })),
  })
  await tx.party.deleteMany({
    where: {
      id: { in: gone.map(({ id }) => id) },
      ...systemScope('the caller proved the agreement visible'),
    },
  })
  const organisationIds = gone.map(({ organisationId }) => organisationId)
  await lapseReactions(tx, world, obligationId, 'no-party', organisationIds)
}

function rolesIn(choice: PartiesChoice): Map<string, PartyRole> {
  const roles = new Map<string, PartyRole>(choice.counterparties.map((id) => [id, 'counterparty']))
  for (const id of carriersOf(choice)) roles.set(id, id === choice.owner ? 'owner' : 'executor')
  return roles
}
