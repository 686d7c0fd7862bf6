import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToReuse, type LetterFacts } from './letter-rules.ts'

/**
 * The letter with this reference in the dossier: recorded now, or known already, where its day and chamber must agree.
 * Returns its id. The caller proved that the actor may write in the dossier.
 */
export async function recordLetterIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  dossierId: string,
  letter: LetterFacts,
): Promise<string> {
  const { count } = await tx.letter.createMany({ data: [{ ...letter, dossierId }], skipDuplicates: true })
  const known = await tx.letter.findUniqueOrThrow({
    where: {
      dossierId_reference: { dossierId, reference: letter.reference },
      ...systemScope('the caller proved the dossier visible'),
    },
  })
  requireNoObjections(objectionsToReuse(known, letter))
  if (count > 0) {
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'letter-recorded',
      subjectType: 'letter',
      subjectId: known.id,
      dossierId,
      audience: 'ministry',
      facts: { reference: letter.reference, sentOn: writeDay(letter.sentOn) },
    })
  }
  return known.id
}
