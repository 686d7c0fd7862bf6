import type { Actor } from '#app/features/access/actor.ts'
import { cast, organisations, type CastKey } from './cast.ts'
import { rolesOf, userIdOf } from './load-cast.ts'

/** Somebody of the cast, as a guard would let them in. */
export function castActor(key: CastKey): Actor {
  const { name, mail, organisation } = cast[key]
  return {
    userId: userIdOf(key),
    name,
    mail,
    organisationId: organisations[organisation].id,
    organisationName: organisations[organisation].name,
    roles: rolesOf(key),
    chosenDossierId: null,
  }
}
