import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { Problem } from '#app/shared/problem.ts'

/** An office changes what is its own; who manages organisations changes all of them. */
export function mayManageStaff(actor: Actor, organisationId: string): boolean {
  return (
    may(actor, 'manage organisations') ||
    (may(actor, 'manage own colleagues') && organisationId === actor.organisationId)
  )
}

/**
 * A person belongs to an office when every organisation they have to do with is that one: who sits in two is for the
 * ministry to change.
 */
export function mayManagePerson(actor: Actor, organisationIds: string[]): boolean {
  if (may(actor, 'manage organisations')) return true
  return organisationIds.length > 0 && organisationIds.every((id) => mayManageStaff(actor, id))
}

/** An address is shown to colleagues and to the ministry, not to other municipalities. */
export function maySeeMail(actor: Actor, organisationIds: string[]): boolean {
  const worksForOffice = actor.roles.every(({ role }) => role === 'office')
  return !worksForOffice || organisationIds.includes(actor.organisationId)
}

export function requireMayManageStaff(actor: Actor, organisationId: string): void {
  if (!mayManageStaff(actor, organisationId)) throw new Problem('not-allowed')
}

export function requireMayManagePerson(actor: Actor, organisationIds: string[]): void {
  if (mayManagePerson(actor, organisationIds)) return
  throw new Problem(
    'not-allowed',
    'Deze persoon hoort niet alleen bij uw organisatie. Vraag het secretariaat om de wijziging.',
  )
}

/** Whether the actor may add anyone at all: to any organisation, or to their own. */
export function mayAddColleagues(actor: Actor): boolean {
  return may(actor, 'manage organisations') || may(actor, 'manage own colleagues')
}

export function requireMayAddColleagues(actor: Actor): void {
  if (!mayAddColleagues(actor)) throw new Problem('not-allowed')
}
