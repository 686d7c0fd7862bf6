import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToCode } from './code-objections.server.ts'
import type { DossierInput } from './dossier-form.ts'
import { visibleDossiers } from './visible-dossiers.server.ts'

/** Changes a dossier's names and opens it again where asked, unless somebody else changed it since the form was opened. */
export async function changeDossier(
  world: World,
  actor: Actor,
  input: DossierInput & { dossierId: string; version: number; undoEnd?: boolean },
): Promise<void> {
  requireMay(actor, 'manage dossiers')
  const { dossierId, version, undoEnd, ...change } = input
  await world.database.$transaction(async (tx) => {
    const dossier = await tx.dossier.findFirst({ where: { id: dossierId, ...visibleDossiers(actor) } })
    if (!dossier) throw new Problem('not-found')
    requireNoObjections(await objectionsToCode(tx, change.code, dossierId))
    const { count } = await tx.dossier.updateMany({
      where: { id: dossierId, version },
      data: { ...change, endsOn: undoEnd ? null : dossier.endsOn, version: { increment: 1 } },
    })
    if (count === 0) {
      const theirs = {
        name: dossier.name,
        code: dossier.code,
        description: dossier.description,
        mail: dossier.mail,
        version: dossier.version,
      }
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde dit dossier net. Kijk wat er nu staat en sla opnieuw op.',
        theirs,
      )
    }
    const subject = {
      subjectType: 'dossier',
      subjectId: dossierId,
      dossierId,
      audience: 'ministry',
    } as const
    await recordEvent(tx, world.clock.now(), actor, { ...subject, action: 'dossier-changed' })
    if (undoEnd && dossier.endsOn)
      await recordEvent(tx, world.clock.now(), actor, { ...subject, action: 'dossier-reopened' })
  })
}
