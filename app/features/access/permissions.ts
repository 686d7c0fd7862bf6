import { Problem } from '#app/shared/problem.ts'
import type { Actor, Role } from './actor.ts'

/** Who may what, as sentences: "a secretariat may *settle an agreement*". Which rows they may do it to is for `visible…`. */
const sentences = {
  secretariat: [
    'read consultations',
    'plan a consultation',
    'write minutes',
    'release minutes',
    'read agreements',
    'read every part',
    'record an agreement',
    'settle an agreement',
    'withdraw an agreement',
    'decide about a dispute',
    'read commitments',
    'link subjects',
    'record a commitment',
    'reword a commitment',
    'read decisions',
    'record a decision',
    'take a decision',
    'withdraw a decision',
    'ask to extend an agreement',
    'ask to extend a commitment',
    'ask to extend a decision',
    'extend an agreement',
    'extend a decision',
    'read letters',
    'accept what waits of a letter',
    'draft a letter',
    'read letter texts',
    'report progress',
    'add evidence to an agreement',
    'add evidence to a commitment',
    'add evidence to a decision',
    'write internal notes',
    'see confidential items',
    'see all reminders',
    'read forecasts',
    'resend reminders',
    'steer agreement reminders',
    'steer decision reminders',
    'manage reminder rules',
    'read organisations',
    'manage organisations',
  ],
  liaison: [
    'read consultations',
    'read agreements',
    'read every part',
    'read commitments',
    'link subjects',
    'record a commitment',
    'reword a commitment',
    'fulfil a commitment',
    'withdraw a commitment',
    'note what the Kamer says',
    'read decisions',
    'record a decision',
    'take a decision',
    'withdraw a decision',
    'ask to extend a commitment',
    'ask to extend a decision',
    'extend a commitment',
    'extend a decision',
    'read letters',
    'read in a letter',
    'draft a letter',
    'send a letter',
    'read letter texts',
    'add evidence to a commitment',
    'add evidence to a decision',
    'write internal notes',
    'see confidential items',
    'see all reminders',
    'steer commitment reminders',
    'steer decision reminders',
    'read forecasts',
    'read organisations',
  ],
  office: [
    'read consultations',
    'read agreements',
    'read decisions',
    'react to an agreement',
    'ask to extend an agreement',
    'ask to extend a decision',
    'report progress',
    'add evidence to an agreement',
    'read organisations',
    'manage own colleagues',
  ],
  reader: [
    'read consultations',
    'read agreements',
    'read every part',
    'read commitments',
    'read decisions',
    'read letters',
    'read organisations',
  ],
  administrator: [
    'read organisations',
    'manage organisations',
    'manage users',
    'manage dossiers',
    'manage the calendar',
    'manage general reminder rules',
    'read letter texts',
    'manage letter texts',
  ],
} as const satisfies Record<Role, readonly string[]>

export type Permission = (typeof sentences)[Role][number]

/** Whether the actor may do this in a dossier; without a dossier: in any of them. */
export function may(actor: Actor, permission: Permission, dossierId?: string): boolean {
  return actor.roles.some(
    (held) =>
      (dossierId === undefined || held.dossierId === null || held.dossierId === dossierId) &&
      (sentences[held.role] as readonly string[]).includes(permission),
  )
}

/** The usual first line of a command. */
export function requireMay(actor: Actor, permission: Permission, dossierId?: string): void {
  if (!may(actor, permission, dossierId)) throw new Problem('not-allowed')
}

/** The dossiers in which the actor may do this. */
export function dossiersWhere(actor: Actor, permission: Permission): string[] {
  const ids = actor.roles
    .filter(({ role }) => (sentences[role] as readonly string[]).includes(permission))
    .map(({ dossierId }) => dossierId)
  return [...new Set(ids.filter((id): id is string => id !== null))]
}
