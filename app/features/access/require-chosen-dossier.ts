import { wrongChoice } from '#app/shared/problem.ts'
import type { Actor } from './actor.ts'
import { may, type Permission } from './permissions.ts'

/** For a dossier that somebody chose in a form: one that is not there and one that is not theirs look the same. */
export function requireChosenDossier(
  actor: Actor,
  permission: Permission,
  dossierId: string,
  { field, also = '' }: { field: string; also?: string },
): void {
  if (may(actor, permission, dossierId)) return
  throw wrongChoice(
    field,
    `Dit dossier kent Gestand niet, of u kunt dit daar niet doen. Kies een dossier uit de lijst.${also}`,
  )
}
