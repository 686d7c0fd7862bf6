import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import {
  findCommitmentToChange,
  objectionsToClosed,
} from '#app/features/commitments/commitment-to-change.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToLetter, type LetterFacts } from './letter-rules.ts'
import { recordLetterIn } from './record-letter.server.ts'

/** Closes a commitment with the letter that fulfils it, on the day of that letter; a letter that is known is used again. */
export async function fulfilCommitment(
  world: World,
  actor: Actor,
  input: { id: string; version: number; letter: LetterFacts },
): Promise<void> {
  requireMay(actor, 'fulfil a commitment')
  const { id, version } = input
  const letter = {
    ...input.letter,
    reference: input.letter.reference.trim(),
    subject: input.letter.subject.trim(),
  }
  await world.database.$transaction(async (tx) => {
    const item = await findCommitmentToChange(tx, actor, id, 'fulfil a commitment')
    requireNoObjections(objectionsToClosed(item.commitment))
    const asked = { saidOn: item.saidOn, chamber: item.commitment.chamber }
    requireNoObjections(objectionsToLetter(letter, asked, world.clock.today()))
    await takeStep(tx, item, version, { closedOn: letter.sentOn })
    const letterId = await recordLetterIn(tx, world, actor, item.dossierId, letter)
    await tx.commitment.update({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      data: { fulfilledOn: letter.sentOn, letterId },
    })
    const about = { dossierId: item.dossierId, audience: 'ministry' } as const
    await recordEvent(tx, world.clock.now(), actor, {
      ...about,
      action: 'commitment-fulfilled',
      subjectType: 'commitment',
      subjectId: id,
      facts: { reference: letter.reference, sentOn: writeDay(letter.sentOn) },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      ...about,
      action: 'letter-used',
      subjectType: 'letter',
      subjectId: letterId,
      facts: { wording: shortWording(item.wording) },
    })
    await replan(tx, world, id)
  })
}
