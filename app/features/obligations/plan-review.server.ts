import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import type { TermChange } from './change-term.server.ts'
import { takeStep, type ItemToChange } from './item-to-change.server.ts'
import { objectionsToTermOfClosed } from './objections.ts'

/** A day that stood in the form already is no choice once the words are others: then it is counted anew. */
export function reviewChosen({ term }: ItemToChange, { words, reviewOn = null }: TermChange): Day | null {
  return term && reviewOn === term.reviewOn && words.trim() !== term.words ? null : reviewOn
}

/** Whether nothing changes but the day on which somebody looks at a term without an end again. */
export function isOnlyReview({ term }: ItemToChange, change: TermChange): boolean {
  return Boolean(
    term &&
    change.words === term.words &&
    change.saidOn === term.saidOn &&
    !change.window &&
    change.reviewOn &&
    term.reviewOn &&
    change.reviewOn !== term.reviewOn,
  )
}

export function objectionsToReview({ term }: ItemToChange, reviewOn: Day | null, today: Day): string[] {
  if (!reviewOn || reviewOn === term?.reviewOn) return []
  if (reviewOn <= today) return ['Kies een dag na vandaag om dit opnieuw te bekijken.']
  return reviewOn > '2199-12-31' ? ['Kies een dag voor het jaar 2200 om dit opnieuw te bekijken.'] : []
}

/** Chooses another day to look at a term again; the term itself stays the same version. */
export async function planReview(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: ItemToChange,
  { version, reviewOn }: { version: number; reviewOn: Day | null },
): Promise<void> {
  if (!item.term || !reviewOn) throw new Problem('not-found')
  requireNoObjections([
    ...objectionsToTermOfClosed(item),
    ...objectionsToReview(item, reviewOn, world.clock.today()),
  ])
  await takeStep(tx, item, version)
  await tx.term.update({
    where: { id: item.term.id, ...systemScope('the caller proved the obligation visible') },
    data: { reviewOn },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'review-planned',
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: item.kind === 'commitment' ? 'ministry' : 'everyone',
    facts: { on: writeDay(reviewOn) },
  })
}
