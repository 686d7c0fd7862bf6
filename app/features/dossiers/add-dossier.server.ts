import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToCode } from './code-objections.server.ts'
import type { DossierInput } from './dossier-form.ts'

/** Opens a dossier; returns its id. */
export async function addDossier(world: World, actor: Actor, input: DossierInput): Promise<string> {
  requireMay(actor, 'manage dossiers')
  return world.database.$transaction(async (tx) => {
    requireNoObjections(await objectionsToCode(tx, input.code))
    const dossier = await tx.dossier.create({
      data: { ...input, startsOn: world.clock.today() },
      select: { id: true },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'dossier-added',
      subjectType: 'dossier',
      subjectId: dossier.id,
      dossierId: dossier.id,
      audience: 'ministry',
      facts: { name: input.name },
    })
    return dossier.id
  })
}
