import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'
import { readKamerWord } from './kamer-word.ts'

/** Notes the Kamer's own word for how something stands, and when it was seen; our status stays what it is. */
export async function recordKamerWord(
  world: World,
  actor: Actor,
  input: { id: string; version: number; word: string; seenOn: Day },
): Promise<void> {
  requireMay(actor, 'note what the Kamer says')
  const { id, version, seenOn } = input
  const word = input.word.replace(/\s+/g, ' ').trim()
  await world.database.$transaction(async (tx) => {
    await lockObligation(tx, id)
    const item = await findCommitmentToChange(tx, actor, id, 'note what the Kamer says')
    const { kamerWord, kamerWordSeenOn } = item.commitment
    requireNoObjections([
      ...(word ? [] : ['Vul in wat de Kamer zegt, bijvoorbeeld «openstaand».']),
      ...(seenOn > world.clock.today()
        ? ['De dag ligt in de toekomst. Vul een dag tot en met vandaag in.']
        : []),
      ...(seenOn < item.saidOn
        ? [`De dag ligt voor ${writeDay(item.saidOn)}, de dag waarop dit is toegezegd of gevraagd.`]
        : []),
      ...(kamerWordSeenOn && seenOn < kamerWordSeenOn
        ? [`Op ${writeDay(kamerWordSeenOn)} zei de Kamer al «${kamerWord}». Vul een latere dag in.`]
        : []),
      ...(word === kamerWord && seenOn === kamerWordSeenOn ? ['Dit staat er al.'] : []),
    ])
    await takeStep(tx, item, version)
    await tx.commitment.update({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      data: { kamerWord: word, kamerStatus: readKamerWord(word), kamerWordSeenOn: seenOn },
    })
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'kamer-word-recorded',
      subjectType: 'commitment',
      subjectId: id,
      dossierId: item.dossierId,
      audience: 'ministry',
      facts: { word, on: writeDay(seenOn), was: kamerWord && kamerWord !== word ? kamerWord : null },
    })
  })
}
