import type { Actor } from '#app/features/access/actor.ts'
import { markUserForReplan } from '#app/features/access/mark-for-replan.server.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { mailTaken } from './add-user.server.ts'
import { hasEnded } from './period.ts'
import { requireEmployer } from './require-employer.server.ts'
import { objectionsToRoleAt } from './role-form.ts'
import type { UserInput } from './user-form.ts'

export interface UserChange extends UserInput {
  userId: string
  version: number
  undoEnd: boolean
}

/** Changes who a user is or where they work, and gives access again where asked. */
export async function changeUser(
  world: World,
  actor: Actor,
  { userId, version, undoEnd, ...input }: UserChange,
): Promise<void> {
  requireMay(actor, 'manage users')
  const today = world.clock.today()
  await world.database.$transaction(async (tx) => {
    const found = await tx.user.findUnique({
      where: { id: userId },
      include: { roles: true, organisation: true, person: true },
    })
    if (!found) throw new Problem('not-found')
    if (input.organisationId !== found.organisationId) {
      const kind = await requireEmployer(tx, input, today)
      const held = found.roles.filter((role) => !hasEnded(role, today))
      const misfits = held.filter(({ role }) => objectionsToRoleAt(role, kind).length > 0)
      requireNoObjections(
        misfits.length > 0 ? ['De rollen passen niet bij die organisatie. Beëindig eerst die rollen.'] : [],
      )
    } else if (input.personId !== found.personId) {
      const persons = input.personId ? await tx.person.count({ where: { id: input.personId } }) : 1
      requireNoObjections(persons === 0 ? ['Kies een persoon uit de lijst.'] : [])
    }
    const taken = await tx.user.count({ where: { mail: input.mail, id: { not: userId } } })
    if (taken > 0) throw await mailTaken(tx, input.mail)
    const endsOn = undoEnd ? null : found.endsOn
    const { count } = await tx.user.updateMany({
      where: { id: userId, version },
      data: { ...input, endsOn, version: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile(found)
    if (endsOn !== found.endsOn || input.organisationId !== found.organisationId)
      await markUserForReplan(tx, userId)
    const subject = { subjectType: 'user', subjectId: userId, audience: 'ministry' } as const
    await recordEvent(tx, world.clock.now(), actor, {
      ...subject,
      action: 'user-changed',
      facts: { was: found.name === input.name ? null : found.name },
    })
    if (undoEnd && found.endsOn)
      await recordEvent(tx, world.clock.now(), actor, { ...subject, action: 'user-reopened' })
  })
}

function changedMeanwhile(found: {
  mail: string
  name: string
  organisation: { name: string }
  person: { name: string } | null
  version: number
}): Problem {
  return new Problem(
    'changed-meanwhile',
    'Iemand anders wijzigde deze gebruiker net. Kijk wat er nu staat en sla opnieuw op.',
    {
      mail: found.mail,
      name: found.name,
      organisation: found.organisation.name,
      person: found.person?.name ?? null,
      version: found.version,
    },
  )
}
