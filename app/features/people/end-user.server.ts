import type { Actor } from '#app/features/access/actor.ts'
import { markUserForReplan } from '#app/features/access/mark-for-replan.server.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, writeDay, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { hasEnded } from './period.ts'
import { requireOtherAdministrator } from './require-other-administrator.server.ts'
import { objectionsToLastDay } from './user-form.ts'

/** Ends a user's access, at once or after a last day. Open sessions end now, in the same transaction. */
export async function endUser(
  world: World,
  actor: Actor,
  input: { userId: string; when: 'now' | 'later'; lastDay: Day | null; version: number },
): Promise<void> {
  requireMay(actor, 'manage users')
  const today = world.clock.today()
  requireNoObjections(objectionsToLastDay(input, today))
  const endsOn = input.when === 'later' && input.lastDay ? input.lastDay : addDays(today, -1)
  await world.database.$transaction(async (tx) => {
    const found = await tx.user.findUnique({ where: { id: input.userId }, include: { roles: true } })
    if (!found) throw new Problem('not-found')
    if (found.endsOn === endsOn || hasEnded(found, today)) return
    if (found.roles.some((held) => held.role === 'administrator' && !hasEnded(held, today)))
      await requireOtherAdministrator(tx, found.id, today)
    const { count } = await tx.user.updateMany({
      where: { id: found.id, version: input.version },
      data: { endsOn, version: { increment: 1 } },
    })
    if (count === 0) {
      throw new Problem(
        'changed-meanwhile',
        'Iemand anders wijzigde deze gebruiker net. Kijk op de pagina van de gebruiker wat er nu staat.',
        { version: found.version },
      )
    }
    await markUserForReplan(tx, found.id)
    await tx.session.updateMany({
      where: { userId: found.id, revokedAt: null },
      data: { revokedAt: world.clock.now() },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'user-ended',
      subjectType: 'user',
      subjectId: found.id,
      audience: 'ministry',
      facts: { on: writeDay(endsOn) },
    })
  })
}
