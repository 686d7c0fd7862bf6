import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { requireEmployer } from './require-employer.server.ts'
import type { UserInput } from './user-form.ts'

/** Gives somebody access, without any role yet; returns their id. */
export async function addUser(world: World, actor: Actor, input: UserInput): Promise<string> {
  requireMay(actor, 'manage users')
  return world.database.$transaction(async (tx) => {
    await requireEmployer(tx, input, world.clock.today())
    return addUserIn(tx, world, actor, input)
  })
}

/** The same within a transaction; without an actor the program itself does it. */
export async function addUserIn(
  tx: Transaction,
  world: World,
  actor: Actor | null,
  input: UserInput,
): Promise<string> {
  const [user] = await tx.user.createManyAndReturn({
    data: [input],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!user) throw await mailTaken(tx, input.mail)
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'user-added',
    subjectType: 'user',
    subjectId: user.id,
    audience: 'ministry',
    facts: { name: input.name },
  })
  return user.id
}

/** Says whose address it is. */
export async function mailTaken(tx: Transaction, mail: string): Promise<Problem> {
  const holder = await tx.user.findUnique({ where: { mail }, select: { name: true, endsOn: true } })
  const advice = holder?.endsOn
    ? 'Die gebruiker is beëindigd: geef hem of haar opnieuw toegang bij Wijzigen.'
    : 'Vul een ander adres in.'
  return new Problem(
    'against-the-rules',
    `Het adres ${mail} is al van ${holder?.name ?? 'een ander'}. ${advice}`,
  )
}
