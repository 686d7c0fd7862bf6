import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { objectionsToWindow } from '#app/features/obligations/objections.ts'
import { objectionsToReview } from '#app/features/obligations/plan-review.server.ts'
import { recordTerm } from '#app/features/obligations/record-term.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeWindow, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import type { Window, WordsWithWindow } from './extension.ts'
import type { ItemToExtend } from './item-to-extend.server.ts'
import { objectionsToProposal } from './objections.ts'
import { readProposal } from './read-proposal.server.ts'

export interface LaterTerm {
  /** Of the item. */
  version: number
  words: string
  /** The day from which the words are read. */
  saidOn: Day
  window: Window | null
  reviewOn: Day | null
  /** The reason that every party may read. */
  sharedReason: string
}

/**
 * Gives an item its later term and counts the extension: the only place that does. The caller proved it allowed, writes the
 * extension itself, lets the other requests lapse and replans.
 */
export async function extendTerm(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: ItemToExtend,
  input: LaterTerm,
): Promise<{ number: number; termAfterId: string; term: WordsWithWindow }> {
  const later = { ...input, words: input.words.trim() }
  requireNoObjections(objectionsToLater(item, later, world.clock.today()))
  requireNoObjections(objectionsToProposal(item.term, await readProposal(tx, later)))
  await takeStep(tx, item, later.version)
  await recordTerm(tx, world, actor, item.id, { ...later, keepsRequests: true })
  const scope = systemScope('the caller proved the obligation visible')
  const { extensionCount: number, term } = await tx.obligation.update({
    where: { id: item.id, ...scope },
    data: { extensionCount: { increment: 1 } },
    select: {
      extensionCount: true,
      term: { select: { id: true, words: true, earliestOn: true, latestOn: true } },
    },
  })
  if (!term) throw new Problem('not-found')
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'extension-granted',
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: item.kind === 'commitment' ? 'ministry' : 'everyone',
    facts: {
      number,
      from: item.term?.words ?? '',
      to: term.words,
      window: writeWindow(term.earliestOn, term.latestOn),
      reason: later.sharedReason.trim() || null,
    },
  })
  return { number, termAfterId: term.id, term }
}

function objectionsToLater(item: ItemToExtend, later: LaterTerm, today: Day): string[] {
  if (item.closedOn) return ['Dit is al afgerond. Heropen het eerst, dan kunt u uitstel geven.']
  if (!later.words) return ['Vul de nieuwe termijn in.']
  return [
    ...(later.saidOn > today ? ['De termijn kan niet in de toekomst zijn gegeven.'] : []),
    ...(later.saidOn < item.saidOn ? ['De termijn kan niet zijn gegeven voordat dit is gezegd.'] : []),
    ...(later.window ? objectionsToWindow(later.window) : []),
    ...objectionsToReview(item, later.reviewOn, today),
  ]
}
