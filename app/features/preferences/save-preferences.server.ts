import type { Actor } from '#app/features/access/actor.ts'
import { markUserForReplan } from '#app/features/access/mark-for-replan.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { daysBetween, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { choicesOf } from './choices-of.ts'
import { choicesInWords, objectionsToAbsence, type PreferencesInput } from './preferences-form.ts'

/** Writes down how somebody wants to hear of it; their reminders are planned anew by the rounds. */
export async function savePreferences(world: World, actor: Actor, input: PreferencesInput): Promise<void> {
  const { userId } = actor
  const scope = systemScope('the own preferences of who asks')
  const today = world.clock.today()
  await world.database.$transaction(async (tx) => {
    requireNoObjections([
      ...objectionsToAbsence(input, today, daysBetween),
      ...(await objectionsToStandIn(tx, actor, input.standIn, today)),
    ])
    await tx.preferences.createMany({ data: { userId }, skipDuplicates: true })
    const row = {
      digest: input.mails === 'digest',
      weekdays: [...new Set(input.weekdays)].sort(),
      hour: input.hour,
      announcements: input.announcements === 'yes',
      news: input.news === 'yes',
      absentFromOn: input.absentFrom,
      absentUntilOn: input.absentUntil,
      standInId: input.standIn,
    }
    const { count } = await tx.preferences.updateMany({
      where: { userId, version: input.version, ...scope },
      data: { ...row, version: { increment: 1 } },
    })
    if (count === 0) await refuseOlder(tx, userId)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'preferences-changed',
      subjectType: 'preferences',
      subjectId: userId,
      audience: 'own',
      facts: { to: choicesInWords(choicesOf(row)) },
    })
    await markUserForReplan(tx, userId)
  })
}

async function refuseOlder(tx: Transaction, userId: string): Promise<never> {
  const now = await tx.preferences.findUniqueOrThrow({
    where: { userId, ...systemScope('the own preferences of who asks') },
  })
  throw new Problem(
    'changed-meanwhile',
    `U wijzigde dit intussen ergens anders. Daar staat nu: ${choicesInWords(choicesOf(now))}. Sla opnieuw op om dat te vervangen.`,
    { version: now.version },
  )
}

async function objectionsToStandIn(
  tx: Transaction,
  actor: Actor,
  standInId: string | null,
  today: Day,
): Promise<string[]> {
  if (standInId === null) return []
  const colleague = await tx.user.count({
    where: {
      id: standInId,
      NOT: { id: actor.userId },
      organisationId: actor.organisationId,
      ...goingOn(today),
    },
  })
  return colleague === 1 ? [] : ['Kies een collega van uw eigen organisatie die nu toegang heeft.']
}
