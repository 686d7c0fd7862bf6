export type Role = 'secretariat' | 'liaison' | 'office' | 'reader' | 'administrator'

/** What a role is called on the screen. */
export const roleNames: Record<Role, string> = {
  secretariat: 'Secretariaat',
  liaison: 'Parlementair liaison',
  office: 'Wethoudersbureau of VNG',
  reader: 'Lezer',
  administrator: 'Beheerder',
}

/** Who is at work: a signed-in user with the roles that hold today. */
export interface Actor {
  userId: string
  name: string
  mail: string
  organisationId: string
  organisationName: string
  /** An administrator's role has no dossier. */
  roles: { role: Role; dossierId: string | null }[]
  /** The dossier this person chose to work in. */
  chosenDossierId: string | null
}

/** What is read of a user to know them as an actor. */
export const actorColumns = {
  id: true,
  name: true,
  mail: true,
  organisationId: true,
  organisation: { select: { name: true } },
} as const

interface UserRow {
  id: string
  name: string
  mail: string
  organisationId: string
  organisation: { name: string }
}

/** A user as an actor, with the roles that hold today. */
export function actorOf(
  { id, name, mail, organisationId, organisation }: UserRow,
  roles: Actor['roles'],
  chosenDossierId: string | null = null,
): Actor {
  return {
    ...{ userId: id, name, mail, organisationId, organisationName: organisation.name },
    roles: roles.map(({ role, dossierId }) => ({ role, dossierId })),
    chosenDossierId,
  }
}

/** An actor whom a guard let in, with the dossiers that they work in. */
export interface SignedIn extends Actor {
  dossiers: DossierChoice[]
}

/** A dossier as it is chosen from a list. */
export interface DossierChoice {
  id: string
  code: string
  name: string
}

/** The dossiers in which the actor has one of these roles. */
export function dossiersAs(actor: Actor, ...roles: Role[]): string[] {
  const ids = actor.roles.filter(({ role }) => roles.includes(role)).map(({ dossierId }) => dossierId)
  return [...new Set(ids.filter((id): id is string => id !== null))]
}

/** All dossiers in which the actor has any role. */
export function dossiersOf(actor: Actor): string[] {
  return dossiersAs(actor, 'secretariat', 'liaison', 'office', 'reader')
}

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.roles.some((held) => held.role === role)
}

/** True where the actor works for the ministry in this dossier: secretariat, liaison or reader. */
export function isInside(actor: Actor, dossierId: string): boolean {
  return dossiersAs(actor, 'secretariat', 'liaison', 'reader').includes(dossierId)
}
