import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { letterName, type LetterNames } from '#app/features/commitments/letter-name.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { lockLetterNumbers } from './lock-letter-numbers.server.ts'
import { nameLetter, objectionsToNames, objectionsToReuse, type LetterFacts } from './letter-rules.ts'

/**
 * The letter with one of these names in the dossier: recorded now, or known already, where its day, chamber and names must
 * agree; names that were not known yet are added. Returns its id. The caller proved that the actor may write in the dossier.
 */
export async function recordLetterIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  dossierId: string,
  facts: LetterFacts,
): Promise<string> {
  requireNoObjections(objectionsToNames(facts))
  const letter = nameLetter(facts)
  await lockLetterNumbers(tx, dossierId)
  const before = await findByName(tx, dossierId, letter)
  if (before) return addNames(tx, world, actor, before, letter)
  const { id } = await tx.letter.create({ data: { ...letter, dossierId }, select: { id: true } })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'letter-recorded',
    subjectType: 'letter',
    subjectId: id,
    dossierId,
    audience: 'ministry',
    facts: { reference: letterName(letter), sentOn: writeDay(letter.sentOn) },
  })
  return id
}

async function findByName(tx: Transaction, dossierId: string, names: LetterNames) {
  const { reference, kamerstuk, documentNumber } = names
  const found = await tx.letter.findMany({
    where: {
      dossierId,
      OR: [
        ...(reference ? [{ reference }] : []),
        ...(kamerstuk ? [{ kamerstuk }] : []),
        ...(documentNumber ? [{ documentNumber }] : []),
      ],
      ...systemScope('the caller proved the dossier visible'),
    },
    orderBy: { id: 'asc' },
  })
  requireNoObjections(
    found.length > 1
      ? [
          `Deze nummers staan bij verschillende brieven: ${found.map((letter) => `${letterName(letter)} van ${writeDay(letter.sentOn)}`).join(' en ')}. Controleer de nummers.`,
        ]
      : [],
  )
  return found[0] ?? null
}

type KnownLetter = NonNullable<Awaited<ReturnType<typeof findByName>>>

async function addNames(
  tx: Transaction,
  world: World,
  actor: Actor,
  known: KnownLetter,
  given: ReturnType<typeof nameLetter>,
): Promise<string> {
  requireNoObjections(objectionsToReuse(known, given))
  const added = {
    ...(given.reference && !known.reference ? { reference: given.reference } : {}),
    ...(given.kamerstuk && !known.kamerstuk ? { kamerstuk: given.kamerstuk } : {}),
    ...(given.documentNumber && !known.documentNumber ? { documentNumber: given.documentNumber } : {}),
  }
  if (Object.keys(added).length === 0) return known.id
  await tx.letter.update({
    where: { id: known.id, ...systemScope('the caller proved the dossier visible') },
    data: { ...added, version: { increment: 1 } },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'letter-named',
    subjectType: 'letter',
    subjectId: known.id,
    dossierId: known.dossierId,
    audience: 'ministry',
    facts: { names: Object.values(added).join(', ') },
  })
  return known.id
}
