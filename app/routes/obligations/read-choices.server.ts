import type { SignedIn } from '#app/features/access/actor.ts'
import { dossiersWhere, type Permission } from '#app/features/access/permissions.ts'
import { listOrganisationChoices } from '#app/features/obligations/list-organisation-choices.server.ts'
import type { Desk } from '#app/routes/guards.server.ts'

/** What can be chosen where something new is recorded: dossiers in which the actor may, and organisations of today. */
export async function readChoices(actor: SignedIn, { world, today }: Desk, permission: Permission) {
  const allowed = dossiersWhere(actor, permission)
  const organisations = await listOrganisationChoices(world, today)
  return {
    dossiers: actor.dossiers
      .filter(({ id }) => allowed.includes(id))
      .map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` })),
    dossierId: actor.chosenDossierId,
    organisations,
    today,
  }
}
