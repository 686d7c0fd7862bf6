import type { Actor } from '#app/features/access/actor.ts'
import { markForReplan } from '#app/features/access/mark-for-replan.server.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findHead } from './find-head.server.ts'

/** Says to whom reminders of a dossier go up that its secretariat does not answer; null for nobody. */
export async function chooseHead(
  world: World,
  actor: Actor,
  { dossierId, headId, version }: { dossierId: string; headId: string | null; version: number },
): Promise<void> {
  requireMay(actor, 'manage reminder rules')
  await world.database.$transaction(async (tx) => {
    const found = await findHead(tx, actor, dossierId, world.clock.today())
    const chosen = found.choices.find(({ id }) => id === headId)
    requireNoObjections(
      headId !== null && !chosen ? ['Kies iemand die nu in het secretariaat van dit dossier werkt.'] : [],
    )
    if (found.id === headId) return
    const { count } = await tx.dossier.updateMany({
      where: { id: dossierId, version, ...systemScope('the dossier was found within the actor’s') },
      data: { headId, version: { increment: 1 } },
    })
    if (count === 0)
      throw new Problem(
        'changed-meanwhile',
        `Iemand anders wijzigde dit dossier net. Het hoofd is nu: ${found.name ?? 'niemand'}. Sla opnieuw op om dat te vervangen.`,
        { version: found.version },
      )
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'head-chosen',
      subjectType: 'dossier',
      subjectId: dossierId,
      dossierId,
      audience: 'ministry',
      facts: { to: chosen?.name ?? null },
    })
    await markForReplan(tx, [dossierId])
  })
}
