import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { replaceWording } from '#app/features/obligations/replace-wording.server.ts'
import { lockMinutesOf } from '#app/features/minutes/lock-minutes-of.server.ts'
import { rewordInMinutes } from '#app/features/minutes/reword-in-minutes.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { endReaction } from './end-reaction.server.ts'
import { findReactionToDecide, lockReaction } from './find-reaction.server.ts'
import { recordReactionEvent } from './record-reaction-event.server.ts'
import { objectionsToDecided, sameWords } from './reaction.ts'

export interface Adoption {
  /** The dispute. */
  id: string
  /** That of the agreement. */
  version: number
  /** The words that the party asked for, or others that came of it. */
  wording: string
  /** For the party only. */
  answer: string
  /** For everyone who sees the agreement. */
  sharedReason: string
}

/**
 * Gives a disputed agreement other words. Those that stood there stay readable; in minutes that do not stand yet the sentence
 * changes too. What the other parties said of the old words ends.
 */
export async function adoptWording(world: World, actor: Actor, input: Adoption): Promise<void> {
  requireMay(actor, 'decide about a dispute')
  const { id, version } = input
  const [wording, answer, reason] = [input.wording.trim(), input.answer.trim(), input.sharedReason.trim()]
  await world.database.$transaction(async (tx) => {
    const { obligation } = await findReactionToDecide(tx, actor, id)
    // Whoever saves the minutes holds its section first, too.
    await lockMinutesOf(tx, obligation.id)
    const reaction = await lockReaction(tx, actor, id)
    const item = reaction.obligation
    requireNoObjections(objectionsToDecided(reaction))
    requireNoObjections(objectionsToWording(wording, item.wording))
    await endReaction(tx, world, actor, id, { state: 'adopted', answer })
    await recordReactionEvent(tx, world, actor, reaction, 'dispute-adopted', { answer: answer || null })
    await replaceWording(tx, world, actor, item, { version, wording, reason })
    await rewordInMinutes(tx, world, actor, item.id, wording)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'agreement-reworded',
      subjectType: 'agreement',
      subjectId: item.id,
      dossierId: item.dossierId,
      facts: { from: shortWording(item.wording, 200), reason: reason || null },
    })
    await replan(tx, world, item.id)
  })
}

function objectionsToWording(wording: string, current: string): string[] {
  if (!wording) return ['Schrijf op hoe de tekst wordt.']
  return sameWords(wording, current)
    ? ['Dit is de tekst die er al staat. Wijzig iets, of laat de tekst staan met een reden.']
    : []
}
