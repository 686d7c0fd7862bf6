import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { lockIntake, stepIntake } from './lock-intake.server.ts'
import { mayDecide, mayTakePart, passageStates } from './passage.ts'

export interface AskedPassage {
  intakeId: string
  passageId: string
  version: number
}

/** The usual first line of what is decided about passages. */
export function requireMayDecide(actor: Actor): void {
  if (!mayTakePart(actor)) throw new Problem('not-allowed')
}

/** A passage that the actor decides on, with its letter, which is locked until the transaction ends. */
export async function findPassageToDecide(
  tx: Transaction,
  actor: Actor,
  { intakeId, passageId }: Omit<AskedPassage, 'version'>,
) {
  requireMayDecide(actor)
  const intake = await lockIntake(tx, actor, intakeId)
  const passage = await tx.passage.findFirst({
    where: { id: passageId, intakeId, ...systemScope('of a letter that the actor sees') },
  })
  if (!passage) throw new Problem('not-found')
  if (passage.state === 'recorded')
    throw new Problem('against-the-rules', 'Dit voorstel is al vastgelegd. Wijzig het onderdeel zelf.')
  if (!mayDecide(actor, intake, passage)) throw new Problem('not-allowed')
  return { intake, passage }
}

type Found = Awaited<ReturnType<typeof findPassageToDecide>>

/** Changes a passage that nobody changed since this version; refuses with what stands there now where somebody did. */
export async function stepPassage(
  tx: Transaction,
  { intake, passage }: Found,
  version: number,
  data: Prisma.PassageUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.passage.updateMany({
    where: { id: passage.id, version, ...systemScope('the caller proved the letter visible') },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) {
    const { decidedByName, state, wording } = passage
    throw new Problem(
      'changed-meanwhile',
      `${decidedByName || 'Iemand anders'} wijzigde dit voorstel net: het is nu ${passageStates[state]}. Kijk wat er staat en beslis opnieuw.`,
      { version: passage.version, wording },
    )
  }
  await stepIntake(tx, intake.id)
}
