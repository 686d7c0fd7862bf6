import { dossiersOf, type SignedIn } from '#app/features/access/actor.ts'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import type { RegisterPage } from '#app/features/obligations/list-register.server.ts'
import {
  listLinks,
  readRegisterQuery,
  type RegisterFilter,
} from '#app/features/obligations/register-query.ts'
import type { Stand } from '#app/features/obligations/register-stands.ts'
import { listGateFlags } from '#app/features/waiting/list-gate-flags.server.ts'
import type { Desk } from '#app/routes/guards.server.ts'

/** What the page of a register shows: its filters with their choices, one page of rows with what they wait for, and the way to the others. */
export async function readRegister(
  actor: SignedIn,
  { world, query, today }: Desk,
  stands: readonly Stand[],
  list: (filter: RegisterFilter) => Promise<RegisterPage>,
) {
  const { chosenDossierId, dossiers } = actor
  const filter = readRegisterQuery(query, { stands, dossierIds: dossiersOf(actor), chosenDossierId })
  const [organisations, page] = await Promise.all([listOrganisationChoices(world), list(filter)])
  const gates = await listGateFlags(world, actor, page.rows)
  return { today, gates, filter, stands, dossiers, organisations, page, links: listLinks(query, page) }
}
