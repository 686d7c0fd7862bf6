import type { Role } from '#app/features/access/actor.ts'
import { signInAsCast } from '#app/features/access/sign-in.server.ts'
import { createCookies } from '#app/platform/session.server.ts'
import { cast, dossiers, organisations, type OrganisationKey } from '#prisma/demo/cast.ts'
import type { TestWorld } from '#tests/support/test-world.ts'

/** Who calls, in the order of the columns of the table. */
export const callers = [
  // In the dossier itself; the office is Utrecht's, which takes part.
  'secretariat',
  'liaison',
  'office',
  'reader',
  'administrator',
  // The same roles in another dossier only.
  'secretariat elsewhere',
  'liaison elsewhere',
  'office elsewhere',
  'reader elsewhere',
  // Rotterdam's office: in the dossier and at the table, but no party to what is Utrecht's.
  'other municipality',
  'no role',
  'signed out',
] as const

export type Caller = (typeof callers)[number]

const mails: Partial<Record<Caller, string>> = {
  secretariat: cast.secretariat.mail,
  liaison: cast.liaison.mail,
  office: cast.utrecht.mail,
  reader: cast.reader.mail,
  administrator: cast.administrator.mail,
  'other municipality': cast.rotterdam.mail,
  'no role': cast.outsider.mail,
}

const elsewhere: [Caller, Role, OrganisationKey][] = [
  ['secretariat elsewhere', 'secretariat', 'ministry'],
  ['liaison elsewhere', 'liaison', 'ministry'],
  ['office elsewhere', 'office', 'groningen'],
  ['reader elsewhere', 'reader', 'ministry'],
]

/** Signs every caller in; the answer holds the Cookie header of each. */
export async function signInCallers(world: TestWorld): Promise<Record<Caller, string>> {
  const headers = { 'signed out': '' } as Record<Caller, string>
  for (const [caller, role, organisation] of elsewhere) {
    const mail = `${caller.replace(' ', '.')}@elders.example`
    await world.database.user.create({
      data: {
        mail,
        name: caller,
        organisationId: organisations[organisation].id,
        roles: { create: { role, dossierId: dossiers.shelter.id, startsOn: '2019-01-01' } },
      },
    })
    headers[caller] = await cookieOf(world, mail)
  }
  for (const [caller, mail] of Object.entries(mails)) headers[caller as Caller] = await cookieOf(world, mail)
  return headers
}

async function cookieOf(world: TestWorld, mail: string): Promise<string> {
  const { token } = await signInAsCast(world, { mail, oldSessionToken: null, origin: '127.0.0.1' })
  const cookie = await createCookies(world.settings).session.serialize(token)
  return cookie.split(';')[0] ?? ''
}
