import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import type { EndInput } from './end-form.ts'
import { endPosts } from './end-posts.server.ts'
import { objectionsToPeriod } from './period.ts'

/** Gives an organisation its last day, and with it the functions it has. What it owes stays in its name. */
export async function endOrganisation(
  world: World,
  actor: Actor,
  { organisationId, endsOn, version }: EndInput & { organisationId: string },
): Promise<void> {
  requireMay(actor, 'manage organisations')
  await world.database.$transaction(async (tx) => {
    const found = await tx.organisation.findUnique({ where: { id: organisationId } })
    if (!found) throw new Problem('not-found')
    if (found.endsOn === endsOn) return
    requireNoObjections(objectionsToPeriod({ startsOn: found.startsOn, endsOn }))
    const { count } = await tx.organisation.updateMany({
      where: { id: organisationId, version },
      data: { endsOn, version: { increment: 1 } },
    })
    if (count === 0) {
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde deze organisatie net. Kijk op haar pagina wat er nu staat.',
        { version: found.version },
      )
    }
    await endPosts(tx, world, actor, { organisationId }, endsOn)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'organisation-ended',
      subjectType: 'organisation',
      subjectId: organisationId,
      audience: 'ministry',
      facts: { on: writeDay(endsOn) },
    })
  })
}
