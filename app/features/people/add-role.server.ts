import { roleNames, type Actor } from '#app/features/access/actor.ts'
import { markForReplan } from '#app/features/access/mark-for-replan.server.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { hasEnded, writePeriod } from './period.ts'
import { objectionsToRole, type RoleInput } from './role-form.ts'

/** Gives a user a role, in a dossier or as administrator; returns the id of the role. */
export async function addRole(
  world: World,
  actor: Actor,
  input: RoleInput & { userId: string },
): Promise<string> {
  requireMay(actor, 'manage users')
  return world.database.$transaction((tx) => addRoleIn(tx, world, actor, input))
}

/** The same within a transaction; without an actor the program itself does it. */
export async function addRoleIn(
  tx: Transaction,
  world: World,
  actor: Actor | null,
  { userId, ...input }: RoleInput & { userId: string },
): Promise<string> {
  const today = world.clock.today()
  // Takes the row, so that two roles given at the same moment see each other.
  await tx.user.updateMany({ where: { id: userId }, data: { id: userId } })
  const user = await tx.user.findUnique({
    where: { id: userId },
    include: { organisation: { select: { kind: true } }, roles: true },
  })
  if (!user) throw new Problem('not-found')
  const dossier = await findDossier(tx, input.dossierId)
  requireNoObjections([
    ...(hasEnded(user, today) ? ['Deze gebruiker heeft geen toegang meer. Geef eerst opnieuw toegang.'] : []),
    ...(input.dossierId && (!dossier || hasEnded(dossier, today))
      ? ['Kies een dossier dat niet gesloten is.']
      : []),
    ...objectionsToRole(input, { kind: user.organisation.kind, roles: user.roles }, today),
  ])
  const role = await tx.roleAssignment.create({ data: { ...input, userId }, select: { id: true } })
  if (input.dossierId) await markForReplan(tx, [input.dossierId])
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'role-added',
    subjectType: 'user',
    subjectId: userId,
    dossierId: input.dossierId,
    audience: 'ministry',
    facts: {
      role: roleNames[input.role],
      dossier: dossier?.code ?? null,
      period: writePeriod(input, today),
    },
  })
  return role.id
}

async function findDossier(tx: Transaction, dossierId: string | null) {
  if (!dossierId) return null
  return tx.dossier.findFirst({
    where: { id: dossierId, ...systemScope('who manages users gives roles in every dossier') },
    select: { code: true, endsOn: true },
  })
}
