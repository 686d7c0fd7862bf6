import type { Transaction } from '#app/platform/database.server.ts'
import { cast, dossiers, organisations, posts, type CastKey } from './cast.ts'

const keys = Object.keys(cast) as CastKey[]

function idOf(prefix: '4' | '5', key: CastKey): string {
  return `${prefix}0000000-0000-4000-8000-${String(keys.indexOf(key) + 1).padStart(12, '0')}`
}

/** The id of a user of the cast, the same in every database. */
export function userIdOf(key: CastKey): string {
  return idOf('4', key)
}

function personIdOf(key: CastKey): string {
  return idOf('5', key)
}

const since = '2019-01-01'

/** Puts the organisations, posts, dossiers and users of the cast into an empty database. */
export async function loadCast(tx: Transaction): Promise<void> {
  await tx.organisation.createMany({ data: Object.values(organisations).map((one) => ({ ...one })) })
  await tx.post.createMany({
    data: Object.values(posts).map((post) => ({
      id: post.id,
      function: post.function,
      organisationId: organisations[post.organisation].id,
      startsOn: since,
    })),
  })
  await tx.dossier.createMany({ data: Object.values(dossiers).map((dossier) => ({ ...dossier })) })
  await tx.person.createMany({
    data: keys.map((key) => ({ id: personIdOf(key), name: cast[key].name, mail: cast[key].mail })),
  })
  await tx.user.createMany({
    data: keys.map((key) => ({
      id: userIdOf(key),
      name: cast[key].name,
      mail: cast[key].mail,
      organisationId: organisations[cast[key].organisation].id,
      personId: personIdOf(key),
    })),
  })
  await tx.roleAssignment.createMany({
    data: keys.flatMap((key) =>
      rolesOf(key).map((role) => ({ ...role, userId: userIdOf(key), startsOn: since })),
    ),
  })
}

/** The roles of somebody of the cast; an administrator's has no dossier. */
export function rolesOf(key: CastKey) {
  const { role, in: held } = cast[key]
  if (role === 'administrator') return [{ role, dossierId: null }]
  return held.map((dossier) => ({ role, dossierId: dossiers[dossier].id }))
}
