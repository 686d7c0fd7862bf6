import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { isDay, writeWindow, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { isOnlyReview, objectionsToReview, planReview, reviewChosen } from './plan-review.server.ts'
import { takeStep, type ItemToChange } from './item-to-change.server.ts'
import { endsLater, objectionsToTermOfClosed, objectionsToWindow } from './objections.ts'
import { recordTerm } from './record-term.server.ts'

export interface TermChange {
  version: number
  words: string
  /** The day from which the words are read. */
  saidOn: Day
  /** A window that a person chose instead of the reading. */
  window: { earliestOn: Day | null; latestOn: Day | null } | null
  /** When somebody looks at it again, where it has no end. */
  reviewOn?: Day | null
  /** Needed where a window moves that was known before. */
  reason: string
  /** It was recorded wrongly: a later end is no extension then. */
  correction?: boolean
  /** It goes along with what it waits for, as somebody decided of the proposal: no extension either. */
  movesAlong?: boolean
}

/** Gives an item the next version of its term. The caller proved the item visible and the change allowed, and replans. */
export async function changeTerm(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: ItemToChange,
  input: TermChange,
): Promise<void> {
  const change = {
    ...input,
    words: input.words.trim(),
    reason: input.reason.trim(),
    reviewOn: reviewChosen(item, input),
  }
  if (isOnlyReview(item, change)) return planReview(tx, world, actor, item, change)
  requireNoObjections(objectionsToChange(item, change, world.clock.today()))
  await takeStep(tx, item, change.version)
  await recordTerm(tx, world, actor, item.id, change)
  const now = await tx.obligation.findUniqueOrThrow({
    where: { id: item.id, ...systemScope('the caller proved the obligation visible') },
    select: { earliestOn: true, latestOn: true },
  })
  const mayEndLater = Boolean(change.correction || change.movesAlong)
  requireNoObjections(!mayEndLater && endsLater(item, now) ? [laterIsExtension] : [])
  await recordEvent(tx, world.clock.now(), actor, {
    action: change.words === item.term?.words ? 'window-chosen' : 'term-changed',
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: item.kind === 'commitment' ? 'ministry' : 'everyone',
    facts: {
      from: item.term?.words ?? null,
      to: change.words,
      window: writeWindow(now.earliestOn, now.latestOn),
      reason: change.reason || null,
      correction: change.correction ?? false,
    },
  })
}

const laterIsExtension =
  'De nieuwe termijn eindigt later dan de huidige. Kies hieronder of dit uitstel is, of de verbetering van een vergissing.'

function objectionsToChange(item: ItemToChange, change: TermChange, today: Day): string[] {
  if (item.closedOn) return objectionsToTermOfClosed(item)
  if (!change.words) return ['Vul de termijn in, in de woorden waarin die is gegeven.']
  if (!isDay(change.saidOn)) throw new Problem('against-the-rules', 'Vul in op welke dag dit is gezegd.')
  const knew = item.earliestOn !== null || item.latestOn !== null
  return [
    ...(change.saidOn > today ? ['De termijn kan niet in de toekomst zijn gegeven.'] : []),
    ...(change.saidOn < item.saidOn ? ['De termijn kan niet zijn gegeven voordat dit is gezegd.'] : []),
    ...(knew && !change.reason ? ['Schrijf op waarom de termijn verandert.'] : []),
    ...(change.window ? objectionsToWindow(change.window) : []),
    ...objectionsToReview(item, change.reviewOn ?? null, today),
  ]
}
