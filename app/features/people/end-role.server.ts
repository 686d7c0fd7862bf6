import { roleNames, type Actor } from '#app/features/access/actor.ts'
import { markForReplan } from '#app/features/access/mark-for-replan.server.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { addDays, writeDay, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { hasEnded, objectionsToPeriod } from './period.ts'
import { requireOtherAdministrator } from './require-other-administrator.server.ts'
import { objectionsToLastDay } from './user-form.ts'

/** Takes a role away, at once or after a last day. */
export async function endRole(
  world: World,
  actor: Actor,
  input: { userId: string; roleId: string; when: 'now' | 'later'; lastDay: Day | null },
): Promise<void> {
  requireMay(actor, 'manage users')
  const today = world.clock.today()
  requireNoObjections(objectionsToLastDay(input, today))
  await world.database.$transaction(async (tx) => {
    const found = await tx.roleAssignment.findFirst({
      where: { id: input.roleId, userId: input.userId },
      include: { dossier: { select: { code: true } } },
    })
    if (!found) throw new Problem('not-found')
    // A role that would have begun later ends the day before it does: it never holds.
    const atOnce = found.startsOn > today ? addDays(found.startsOn, -1) : addDays(today, -1)
    const endsOn = input.when === 'later' && input.lastDay ? input.lastDay : atOnce
    if (found.endsOn === endsOn || hasEnded(found, today)) return
    if (input.when === 'later') requireNoObjections(objectionsToPeriod({ startsOn: found.startsOn, endsOn }))
    if (found.role === 'administrator') await requireOtherAdministrator(tx, input.userId, today)
    await tx.roleAssignment.update({ where: { id: found.id }, data: { endsOn } })
    if (found.dossierId) await markForReplan(tx, [found.dossierId])
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'role-ended',
      subjectType: 'user',
      subjectId: input.userId,
      dossierId: found.dossierId,
      audience: 'ministry',
      facts: { role: roleNames[found.role], dossier: found.dossier?.code ?? null, on: writeDay(endsOn) },
    })
  })
}
