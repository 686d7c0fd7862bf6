import { z } from 'zod'
import { roleNames, type Role } from '#app/features/access/actor.ts'
import { dayField, optionalDay, optionalId } from '#app/shared/fields.ts'
import type { Day } from '#app/shared/day.ts'
import type { OrganisationKind } from './organisation-form.ts'
import { objectionsToPeriod, overlaps, writePeriod, type Period } from './period.ts'

const roles = Object.keys(roleNames) as [Role, ...Role[]]

export const roleSchema = z.object({
  role: z.enum(roles, 'Kies een rol.'),
  dossierId: optionalId('Kies een dossier uit de lijst.'),
  startsOn: dayField('Vul de eerste dag in.'),
  endsOn: optionalDay(),
})

export type RoleInput = z.output<typeof roleSchema>

interface HeldRole extends Period {
  role: Role
  dossierId: string | null
}

const inside: Role[] = ['secretariat', 'liaison', 'reader']

/** Whether an organisation of this kind may hold the role: a ministry works inside, everyone else as an office. */
export function objectionsToRoleAt(role: Role, kind: OrganisationKind): string[] {
  if (role === 'office' && kind === 'ministry')
    return [`De rol ${roleNames.office} is voor mensen buiten het ministerie. Kies een andere rol.`]
  if (inside.includes(role) && kind !== 'ministry')
    return [
      `De rol ${roleNames[role]} is voor mensen van een ministerie. Kies de rol ${roleNames.office}, of wijzig de organisatie van deze gebruiker.`,
    ]
  return []
}

export function objectionsToRole(
  input: RoleInput,
  user: { kind: OrganisationKind; roles: HeldRole[] },
  today: Day,
): string[] {
  const objections = [...objectionsToRoleAt(input.role, user.kind), ...objectionsToPeriod(input)]
  if (input.role === 'administrator' && input.dossierId)
    objections.push('Een beheerder werkt voor alle dossiers. Laat het dossier leeg.')
  if (input.role !== 'administrator' && !input.dossierId)
    objections.push('Kies het dossier waarvoor deze rol geldt.')
  const double = user.roles.find(
    (held) => held.role === input.role && held.dossierId === input.dossierId && overlaps(held, input),
  )
  if (double)
    objections.push(
      `Deze gebruiker heeft die rol al (${writePeriod(double, today)}). Kies een andere periode.`,
    )
  return objections
}

/** What roles are called at a terminal, in English and Dutch. */
const spoken: Record<string, Role> = {
  secretariat: 'secretariat',
  secretariaat: 'secretariat',
  liaison: 'liaison',
  office: 'office',
  wethoudersbureau: 'office',
  bureau: 'office',
  vng: 'office',
  reader: 'reader',
  lezer: 'reader',
  administrator: 'administrator',
  beheerder: 'administrator',
}

export function readRole(word: string): Role | null {
  return spoken[word.toLowerCase()] ?? null
}
