import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import type { DossierInput } from './dossier-form.ts'
import { visibleDossiers } from './visible-dossiers.server.ts'

/** Changes a dossier's names, unless somebody else did so since the form was opened. */
export async function changeDossier(
  world: World,
  actor: Actor,
  input: DossierInput & { dossierId: string; version: number },
): Promise<void> {
  requireMay(actor, 'manage dossiers')
  const { dossierId, version, ...change } = input
  await world.database.$transaction(async (tx) => {
    const dossier = await tx.dossier.findFirst({ where: { id: dossierId, ...visibleDossiers(actor) } })
    if (!dossier) throw new Problem('not-found')
    const taken = await tx.dossier.findFirst({
      where: { code: change.code, id: { not: dossierId } },
      select: { id: true },
    })
    requireNoObjections(taken ? [`De korte naam ${change.code} is al in gebruik. Kies een andere.`] : [])
    const { count } = await tx.dossier.updateMany({
      where: { id: dossierId, version },
      data: { ...change, version: { increment: 1 } },
    })
    if (count === 0) {
      const theirs = {
        name: dossier.name,
        code: dossier.code,
        description: dossier.description,
        version: dossier.version,
      }
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde dit dossier net. Kijk wat er nu staat en sla opnieuw op.',
        theirs,
      )
    }
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'dossier-changed',
      subjectType: 'dossier',
      subjectId: dossierId,
      dossierId,
      audience: 'ministry',
    })
  })
}
