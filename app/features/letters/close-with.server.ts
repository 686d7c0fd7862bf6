import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import {
  objectionsToClosed,
  type findCommitmentToChange,
} from '#app/features/commitments/commitment-to-change.server.ts'
import {
  fulfillingActNames,
  objectionsToAct,
  type ActFacts,
} from '#app/features/commitments/fulfilling-act.ts'
import { letterName } from '#app/features/commitments/letter-name.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { requireNoObjections, wrongChoice } from '#app/shared/problem.ts'
import type { Fulfilment } from './fulfilment.ts'
import { objectionsToLetter, objectionsToUse, type LetterFacts } from './letter-rules.ts'
import { recordLetterIn } from './record-letter.server.ts'
import { visibleLetters } from './visible-letters.server.ts'

type Item = Awaited<ReturnType<typeof findCommitmentToChange>>

/**
 * Closes a commitment with what fulfils it, on the day of that. The caller locked it, proved it visible and the act allowed,
 * and replans. `wording` is what was fulfilled. Returns the day.
 */
export async function closeWith(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: Item,
  input: { version: number; by: Fulfilment; wording: string },
): Promise<Day> {
  requireNoObjections(objectionsToClosed(item.commitment))
  const { by, version, wording } = input
  if ('act' in by) return closeWithAct(tx, world, actor, item, { version, act: by.act })
  const letter = await findOrRecordLetter(tx, world, actor, item, by)
  const { id, dossierId } = item
  await takeStep(tx, item, version, { closedOn: letter.sentOn })
  await tx.commitment.update({
    where: { obligationId: id, ...systemScope('found among what the actor sees') },
    data: { fulfilledOn: letter.sentOn, letterId: letter.id },
  })
  const about = { dossierId, audience: 'ministry' } as const
  await recordEvent(tx, world.clock.now(), actor, {
    ...about,
    action: 'commitment-fulfilled',
    subjectType: 'commitment',
    subjectId: id,
    facts: { reference: letterName(letter), sentOn: writeDay(letter.sentOn) },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    ...about,
    action: 'letter-used',
    subjectType: 'letter',
    subjectId: letter.id,
    facts: { wording: item.confidential ? null : shortWording(wording) },
  })
  return letter.sentOn
}

async function findOrRecordLetter(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: Item,
  by: { letter: LetterFacts } | { letterId: string },
) {
  const asked = { saidOn: item.saidOn, chamber: item.commitment.chamber }
  const today = world.clock.today()
  if ('letter' in by) requireNoObjections(objectionsToLetter(by.letter, asked, today))
  const id = 'letter' in by ? await recordLetterIn(tx, world, actor, item.dossierId, by.letter) : by.letterId
  const letter = await tx.letter.findFirst({
    where: { AND: [{ id, dossierId: item.dossierId }, visibleLetters(actor)] },
  })
  if (!letter)
    throw wrongChoice(
      'letterId',
      'Deze brief kent Gestand niet in dit dossier. Kies een brief uit de lijst, of vul een andere in.',
    )
  requireNoObjections(objectionsToUse(letter, asked, today))
  return letter
}

async function closeWithAct(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: Item,
  { version, act }: { version: number; act: ActFacts },
): Promise<Day> {
  const { kind, on } = act
  const evidence = act.evidence.trim()
  requireNoObjections(objectionsToAct(act, item.saidOn, world.clock.today()))
  await takeStep(tx, item, version, { closedOn: on })
  await tx.commitment.update({
    where: { obligationId: item.id, ...systemScope('found among what the actor sees') },
    data: { fulfilledOn: on, fulfilledBy: kind, evidence },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'commitment-done',
    subjectType: 'commitment',
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: 'ministry',
    facts: { act: kind === 'other' ? null : fulfillingActNames[kind], on: writeDay(on), evidence },
  })
  return on
}
