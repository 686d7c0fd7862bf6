import { hasRole, type Actor } from '#app/features/access/actor.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'

/** What an actor is asked to look after: a liaison what the Kamer waits for, an office its own part, the others everything. */
export function kindsToAttend(actor: Actor): ObligationKind[] {
  const kinds = new Set<ObligationKind>()
  if (hasRole(actor, 'secretariat') || hasRole(actor, 'reader'))
    ['agreement', 'commitment', 'decision'].forEach((kind) => kinds.add(kind as ObligationKind))
  if (hasRole(actor, 'liaison')) kinds.add('commitment').add('decision')
  if (hasRole(actor, 'office')) kinds.add('agreement').add('decision')
  return [...kinds]
}

/** How far ahead *Vandaag* looks: an agreement or commitment to the end of its window, a decision to its beginning. */
export const daysAhead = { untilEnd: 28, untilDecision: 56 }

/** What *Vandaag* lists, in the order in which it asks attention. */
export type Attention = 'late' | 'soon' | 'incomplete'
