import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { EndInput } from '#app/features/people/end-form.ts'
import { objectionsToPeriod } from '#app/features/people/period.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { visibleDossiers } from './visible-dossiers.server.ts'

/** Closes a dossier after a last day. What is open in it stays open. */
export async function endDossier(
  world: World,
  actor: Actor,
  { dossierId, endsOn, version }: EndInput & { dossierId: string },
): Promise<void> {
  requireMay(actor, 'manage dossiers')
  await world.database.$transaction(async (tx) => {
    const dossier = await tx.dossier.findFirst({ where: { id: dossierId, ...visibleDossiers(actor) } })
    if (!dossier) throw new Problem('not-found')
    if (dossier.endsOn === endsOn) return
    requireNoObjections(objectionsToPeriod({ startsOn: dossier.startsOn, endsOn }))
    const { count } = await tx.dossier.updateMany({
      where: { id: dossierId, version },
      data: { endsOn, version: { increment: 1 } },
    })
    if (count === 0) {
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde dit dossier net. Kijk op de pagina van het dossier wat er nu staat.',
        { version: dossier.version },
      )
    }
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'dossier-ended',
      subjectType: 'dossier',
      subjectId: dossierId,
      dossierId,
      audience: 'ministry',
      facts: { on: writeDay(endsOn) },
    })
  })
}
