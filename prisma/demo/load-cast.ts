import type { Transaction } from '#app/platform/database.server.ts'
import { cast, dossiers, organisations, posts, type CastKey } from './cast.ts'

/** The id of a user of the cast, the same in every database. */
export function userIdOf(key: CastKey): string {
  const number = Object.keys(cast).indexOf(key) + 1
  return `40000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const since = '2019-01-01'

/** Puts the organisations, posts, dossiers and users of the cast into an empty database. */
export async function loadCast(tx: Transaction): Promise<void> {
  await tx.organisation.createMany({ data: Object.values(organisations).map((organisation) => ({ ...organisation })) })
  await tx.post.createMany({
    data: Object.values(posts).map((post) => ({
      id: post.id,
      function: post.function,
      organisationId: organisations[post.organisation].id,
      startsOn: since,
    })),
  })
  await tx.dossier.createMany({ data: Object.values(dossiers).map((dossier) => ({ ...dossier })) })
  for (const [key, person] of Object.entries(cast)) {
    const organisationId = organisations[person.organisation].id
    const holder = await tx.person.create({ data: { name: person.name, mail: person.mail } })
    const held = person.role === 'administrator' ? [null] : person.in.map((dossier) => dossiers[dossier].id)
    await tx.user.create({
      data: {
        id: userIdOf(key as CastKey),
        name: person.name,
        mail: person.mail,
        organisationId,
        personId: holder.id,
        roles: { create: held.map((dossierId) => ({ role: person.role, dossierId, startsOn: since })) },
      },
    })
  }
}
