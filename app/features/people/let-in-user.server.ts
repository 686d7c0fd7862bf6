import type { Role } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { addRoleIn } from './add-role.server.ts'
import { addUserIn } from './add-user.server.ts'
import { literally } from './search-words.ts'
import { nameFromMail } from './user-form.ts'

export interface NewcomerInput {
  mail: string
  role: Role
  /** The short name of a dossier, in whatever case. */
  dossier: string | null
  name: string | null
  organisation: string | null
}

/**
 * Lets somebody in from the terminal, where nobody is signed in: the first administrator above all. A user who is known
 * already gets the role. An organisation of an unknown name is taken for a ministry while there is none.
 */
export async function letInUser(
  world: World,
  input: NewcomerInput,
): Promise<{ name: string; organisation: string; isNew: boolean }> {
  return world.database.$transaction(async (tx) => {
    const dossierId = input.dossier ? await requireDossier(tx, input.dossier) : null
    const known = await tx.user.findUnique({ where: { mail: input.mail }, include: { organisation: true } })
    const organisation = known?.organisation ?? (await organisationFor(tx, world, input.organisation))
    const name = known?.name ?? input.name ?? nameFromMail(input.mail)
    const userId =
      known?.id ??
      (await addUserIn(tx, world, null, {
        mail: input.mail,
        name,
        organisationId: organisation.id,
        personId: null,
      }))
    await addRoleIn(tx, world, null, {
      userId,
      role: input.role,
      dossierId,
      startsOn: world.clock.today(),
      endsOn: null,
    })
    return { name, organisation: organisation.name, isNew: !known }
  })
}

async function requireDossier(tx: Transaction, code: string): Promise<string> {
  const dossier = await tx.dossier.findFirst({
    where: {
      code: { equals: literally(code), mode: 'insensitive' },
      ...systemScope('the terminal of the server sees every dossier'),
    },
    select: { id: true },
  })
  if (!dossier) throw new Problem('against-the-rules', `Er is geen dossier met de korte naam ${code}.`)
  return dossier.id
}

async function organisationFor(
  tx: Transaction,
  world: World,
  name: string | null,
): Promise<{ id: string; name: string }> {
  const today = world.clock.today()
  const goesOn = goingOn(today)
  const select = { id: true, name: true }
  const ministries = await tx.organisation.findMany({
    where: { ...goesOn, kind: 'ministry' },
    select,
    take: 2,
  })
  if (!name) {
    const [only, second] = ministries
    if (only && !second) return only
    if (second)
      throw new Problem('against-the-rules', 'Er zijn meer ministeries. Noem er een met --organisation.')
    return addMinistry(tx, world, 'Ministerie')
  }
  const named = await tx.organisation.findFirst({
    where: { ...goesOn, name: { equals: literally(name), mode: 'insensitive' } },
    select,
  })
  if (named) return named
  if (ministries.length > 0)
    throw new Problem('against-the-rules', `Er is geen organisatie met de naam ${name}. Voeg haar eerst toe.`)
  return addMinistry(tx, world, name)
}

async function addMinistry(tx: Transaction, world: World, name: string) {
  const organisation = await tx.organisation.create({
    data: { name, kind: 'ministry' },
    select: { id: true, name: true },
  })
  await recordEvent(tx, world.clock.now(), null, {
    action: 'organisation-added',
    subjectType: 'organisation',
    subjectId: organisation.id,
    audience: 'ministry',
    facts: { name },
  })
  return organisation
}
