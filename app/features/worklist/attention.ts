import { hasRole, type Actor } from '#app/features/access/actor.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'

/** Why *Vandaag* lists an item that has an end or lacks something. */
export type Attention = 'late' | 'soon' | 'incomplete'

/** How many days ahead *Vandaag* looks: to the end of a window, and to the beginning of a decision's. */
export const daysAhead = { untilEnd: 28, untilDecision: 56 }

/** The most rows of one list on *Vandaag*. */
export const attentionRows = 10

/** Whose terms without an end an actor is asked to look at again: of those who may change them. */
export function kindsToReview(actor: Actor): ObligationKind[] {
  if (hasRole(actor, 'secretariat')) return ['agreement', 'commitment', 'decision']
  return hasRole(actor, 'liaison') ? ['commitment', 'decision'] : []
}

/** What an actor is asked to look after: a liaison what the Kamer waits for, an office its own part, the others everything. */
export function kindsToAttend(actor: Actor): ObligationKind[] {
  if (hasRole(actor, 'secretariat') || hasRole(actor, 'reader'))
    return ['agreement', 'commitment', 'decision']
  const kinds = new Set<ObligationKind>()
  if (hasRole(actor, 'office')) kinds.add('agreement').add('decision')
  if (hasRole(actor, 'liaison')) kinds.add('commitment').add('decision')
  return [...kinds]
}
