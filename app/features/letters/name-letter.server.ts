import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { letterName, type LetterNames } from '#app/features/commitments/letter-name.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { lockLetterNumbers } from './lock-letter-numbers.server.ts'
import { nameLetter as namesOf, objectionsToNames } from './letter-rules.ts'
import { visibleLetters } from './visible-letters.server.ts'

interface GivenNames {
  reference: string
  kamerstuk: string
  documentNumber: string
}

/** Gives a letter the numbers that came later, or corrects them; no two letters of a dossier share one. */
export async function nameLetter(
  world: World,
  actor: Actor,
  { id, version, ...given }: GivenNames & { id: string; version: number },
): Promise<void> {
  requireMay(actor, 'send a letter')
  await world.database.$transaction(async (tx) => {
    const place = await tx.letter.findFirst({
      where: { id, ...visibleLetters(actor) },
      select: { dossierId: true },
    })
    if (!place) throw new Problem('not-found')
    requireMay(actor, 'send a letter', place.dossierId)
    await lockGates(tx, place.dossierId)
    await lockLetterNumbers(tx, place.dossierId)
    const letter = await tx.letter.findUniqueOrThrow({
      where: { id, ...systemScope('found among what the actor sees') },
    })
    const { sentOn, chamber, subject } = letter
    requireNoObjections(objectionsToNames({ sentOn, chamber, subject, ...given }))
    const { reference, kamerstuk, documentNumber } = namesOf({ sentOn, chamber, subject, ...given })
    const names = { reference, kamerstuk, documentNumber }
    if (isSame(letter, names)) return
    if (letter.version !== version) refuseOlder(letter)
    requireNoObjections(await objectionsToShared(tx, letter, names))
    await tx.letter.update({
      where: { id, ...systemScope('found among what the actor sees') },
      data: { ...names, version: { increment: 1 } },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'letter-renamed',
      subjectType: 'letter',
      subjectId: id,
      dossierId: letter.dossierId,
      audience: 'ministry',
      facts: { from: listed(letter), to: listed(names) },
    })
  })
}

function isSame(one: LetterNames, other: LetterNames): boolean {
  return listed(one) === listed(other)
}

function listed({ reference, kamerstuk, documentNumber }: LetterNames): string {
  return [reference, kamerstuk, documentNumber].filter(Boolean).join(', ')
}

function refuseOlder(letter: LetterNames & { version: number }): never {
  const { version, reference, kamerstuk, documentNumber } = letter
  throw new Problem(
    'changed-meanwhile',
    `Iemand anders wijzigde de nummers van deze brief net. Nu staat er: ${listed(letter)}. Sla opnieuw op om die te vervangen.`,
    { version, reference, kamerstuk, documentNumber },
  )
}

async function objectionsToShared(
  tx: Transaction,
  { id, dossierId }: { id: string; dossierId: string },
  { reference, kamerstuk, documentNumber }: LetterNames,
): Promise<string[]> {
  const others = await tx.letter.findMany({
    where: {
      dossierId,
      id: { not: id },
      OR: [
        ...(reference ? [{ reference }] : []),
        ...(kamerstuk ? [{ kamerstuk }] : []),
        ...(documentNumber ? [{ documentNumber }] : []),
      ],
      ...systemScope('the caller proved the dossier visible'),
    },
    take: 3,
    select: { reference: true, kamerstuk: true, documentNumber: true, sentOn: true },
  })
  return others.map(
    (letter) =>
      `Een van deze nummers is al van de brief ${letterName(letter)} van ${writeDay(letter.sentOn)}. Controleer de nummers.`,
  )
}
