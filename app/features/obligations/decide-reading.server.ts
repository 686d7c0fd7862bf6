import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeWindow, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { takeStep, type ItemToChange } from './item-to-change.server.ts'
import { listReadingOptions } from './list-reading-options.server.ts'
import { objectionsToTermOfClosed, objectionsToWindow } from './objections.ts'
import { ownChoice } from './reading-option.ts'
import { recordTerm } from './record-term.server.ts'

export interface ReadingDecision {
  version: number
  /** The key of an option, or that a person gives the days. */
  choice: string
  window: { earliestOn: Day | null; latestOn: Day | null } | null
}

interface Chosen {
  isCurrent: boolean
  /** Null where it is what the words are read as. */
  window: { earliestOn: Day | null; latestOn: Day | null } | null
}

/**
 * Accepts what the words of a term mean, or chooses another window for the same words: that is the next version.
 * The caller proved the item visible and the change allowed, and replans.
 */
export async function decideReading(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: ItemToChange,
  input: ReadingDecision,
): Promise<void> {
  const { term } = item
  if (!term) throw new Problem('against-the-rules', 'Er is geen termijn. Geef er eerst een op.')
  requireNoObjections(objectionsToTermOfClosed(item))
  const chosen = await findChosen(tx, item, input)
  await takeStep(tx, item, input.version)
  if (!chosen.isCurrent) {
    const { words, saidOn, reviewOn } = term
    await recordTerm(tx, world, actor, item.id, { words, saidOn, reviewOn, window: chosen.window })
  }
  const window = await confirm(tx, world, actor, item.id)
  await recordEvent(tx, world.clock.now(), actor, {
    action: chosen.isCurrent ? 'reading-confirmed' : 'window-chosen',
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: item.kind === 'commitment' ? 'ministry' : 'everyone',
    facts: { words: term.words, to: term.words, window, reason: null },
  })
}

async function findChosen(
  tx: Transaction,
  item: ItemToChange,
  { choice, window }: ReadingDecision,
): Promise<Chosen> {
  if (choice === ownChoice) {
    if (!window) throw new Problem('against-the-rules', 'Vul de eerste dag, de laatste dag of allebei in.')
    requireNoObjections(objectionsToWindow(window))
    return { isCurrent: false, window }
  }
  const option = (await listReadingOptions(tx, item)).find(({ key }) => key === choice)
  if (!option) throw new Problem('against-the-rules', 'Deze lezing is er niet meer. Kies opnieuw.')
  const { source, earliestOn, latestOn } = option
  return {
    isCurrent: source === 'current',
    window: source === 'reading' ? null : { earliestOn, latestOn },
  }
}

async function confirm(tx: Transaction, world: World, actor: Actor, id: string): Promise<string | null> {
  const scope = systemScope('the caller proved the obligation visible')
  const { termId, earliestOn, latestOn } = await tx.obligation.findUniqueOrThrow({
    where: { id, ...scope },
    select: { termId: true, earliestOn: true, latestOn: true },
  })
  await tx.term.updateMany({
    where: { id: { in: termId ? [termId] : [] }, ...scope },
    data: { confirmedByName: actor.name, confirmedAt: world.clock.now() },
  })
  return writeWindow(earliestOn, latestOn)
}
