import type { Actor } from '#app/features/access/actor.ts'
import { cast, dossiers, organisations, type CastKey } from './cast.ts'
import { userIdOf } from './load-cast.ts'

/** Somebody of the cast, as a guard would let them in. */
export function castActor(key: CastKey): Actor {
  const { name, mail, organisation, role, in: held } = cast[key]
  const roles: Actor['roles'] =
    role === 'administrator'
      ? [{ role, dossierId: null }]
      : held.map((dossier) => ({ role, dossierId: dossiers[dossier].id }))
  return {
    userId: userIdOf(key),
    name,
    mail,
    organisationId: organisations[organisation].id,
    organisationName: organisations[organisation].name,
    roles,
    chosenDossierId: null,
  }
}
