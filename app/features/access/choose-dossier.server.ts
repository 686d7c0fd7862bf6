import { hashToken } from '#app/platform/tokens.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { dossiersOf, type Actor } from './actor.ts'

/** Keeps the dossier a person works in; null is all of them. */
export async function chooseDossier(
  world: World,
  actor: Actor,
  input: { sessionToken: string; dossierId: string | null },
): Promise<void> {
  if (input.dossierId && !dossiersOf(actor).includes(input.dossierId)) throw new Problem('not-found')
  await world.database.session.updateMany({
    where: { tokenHash: hashToken(input.sessionToken, world.settings.secret) },
    data: { dossierId: input.dossierId },
  })
}
