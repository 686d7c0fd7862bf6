import { addRole } from '#app/features/people/add-role.server.ts'
import { endRole } from '#app/features/people/end-role.server.ts'
import { changePolicy } from '#app/features/policy/change-policy.server.ts'
import { defaultPolicy } from '#app/features/policy/default-policy.ts'
import { findPolicy } from '#app/features/policy/find-policy.server.ts'
import { savePreferences } from '#app/features/preferences/save-preferences.server.ts'
import { addDays } from '#app/shared/day.ts'
import { cast, dossiers } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { actor } from '#tests/support/test-world.ts'
import { count, type Life } from './life.ts'

const lvv = dossiers.lvv.id

/** Utrecht's only person leaves the dossier, at once or after a day that is said now, or comes back once that has gone by. */
async function comeAndGo(life: Life): Promise<void> {
  const { world, left, chance } = life
  const [userId, { mail }] = [userIdOf('utrecht'), cast.utrecht]
  const today = world.clock.today()
  const goneFrom = left.get(mail)
  if (goneFrom !== undefined && goneFrom > today) return
  if (goneFrom !== undefined) {
    left.delete(mail)
    const role = { role: 'office' as const, dossierId: lvv, startsOn: today, endsOn: null }
    await addRole(world, actor('administrator'), { userId, ...role })
    return count(life, 'somebody comes')
  }
  const held = await world.database.roleAssignment.findFirst({
    where: { userId, dossierId: lvv, endsOn: null },
    select: { id: true },
  })
  if (!held) return
  const lastDay = chance.happens(0.6) ? addDays(today, 1 + chance.below(15)) : null
  const when = lastDay ? ('later' as const) : ('now' as const)
  await endRole(world, actor('administrator'), { userId, roleId: held.id, when, lastDay })
  left.set(mail, lastDay ? addDays(lastDay, 1) : today)
  count(life, 'somebody leaves')
}

/** Who works for Amsterdam, Rotterdam or as liaison chooses how to hear of it, and may be away for a while. */
async function choose(life: Life): Promise<void> {
  const { world, chance } = life
  const who = actor(chance.oneOf(['amsterdam', 'rotterdam', 'liaison'] as const))
  const known = await world.database.preferences.findUnique({ where: { userId: who.userId } })
  const today = world.clock.today()
  const isAway = chance.happens(0.5)
  await savePreferences(world, who, {
    mails: chance.oneOf(['digest', 'digest', 'single'] as const),
    weekdays: chance.oneOf([
      [1, 2, 3, 4, 5],
      [1, 4],
    ]),
    hour: chance.oneOf([9, 11]),
    announcements: chance.oneOf(['yes', 'yes', 'no'] as const),
    news: 'yes',
    absentFrom: isAway ? today : null,
    absentUntil: isAway ? addDays(today, 1 + chance.below(20)) : null,
    standIn: null,
    version: known?.version ?? 1,
  })
  count(life, 'somebody chooses')
}

/** Other steps before a decision; what is quiet is no decision. */
async function changeRules(life: Life): Promise<void> {
  const { world, chance } = life
  const level = { dossierId: lvv }
  const { nextNumber: version } = await findPolicy(world.database, actor('secretariat'), level)
  const width = chance.oneOf(['day', 'period'] as const)
  const steps = defaultPolicy.decision[width].filter(
    ({ name }) => name !== 'announcement' || chance.happens(0.6),
  )
  const why = 'Zo werkt dit dossier.'
  await changePolicy(world, actor('secretariat'), level, { kind: 'decision', width, steps, why, version })
  count(life, 'rules change')
}

/** Somebody comes, goes, chooses, or changes the rules; a refusal is no fault. */
export async function changePeople(life: Life): Promise<void> {
  const act = life.chance.oneOf([comeAndGo, comeAndGo, choose, choose, changeRules])
  try {
    await act(life)
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Problem') throw error
  }
}
