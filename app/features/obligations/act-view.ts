import type { Day } from '#app/shared/day.ts'
import { objectionsToTermOfClosed } from './objections.ts'
import { kindName, obligationPath, type CommitmentOrigin, type ObligationKind } from './obligation.ts'

/** What the page of an act shows of the item it is done to. */
export interface ActView {
  wording: string
  /** "afspraak", "motie" */
  name: string
  register: { to: string; label: string }
  /** The page of the item. */
  path: string
  version: number
  saidOn: Day
  term: ShownTerm | null
  /** True where a window is known. */
  hasWindow: boolean
  /** The end of the current window. */
  endsOn: Day | null
  /** Why the act is too late. */
  closed: string[]
}

const registerLabels: Record<ObligationKind, string> = {
  agreement: 'Afspraken',
  commitment: 'Toezeggingen',
  decision: 'Besluiten',
}

interface ShownTerm {
  words: string
  saidOn: Day
  unread: string | null
  reviewOn: Day | null
}

interface Shown {
  id: string
  kind: ObligationKind
  wording: string
  version: number
  saidOn: Day
  earliestOn: Day | null
  latestOn: Day | null
  term: ShownTerm | null
}

export function actView(item: Shown, closed: string[], origin: CommitmentOrigin | null = null): ActView {
  const { id, kind, wording, version, saidOn, term } = item
  return {
    wording,
    version,
    saidOn,
    term: term && { words: term.words, saidOn: term.saidOn, unread: term.unread, reviewOn: term.reviewOn },
    hasWindow: item.earliestOn !== null || item.latestOn !== null,
    endsOn: item.latestOn,
    name: kindName(kind, origin),
    register: { to: obligationPath(kind), label: registerLabels[kind] },
    path: obligationPath(kind, id),
    closed,
  }
}

/** What a page shows on which the term of an item changes; too late where the item is closed. */
export function termView(
  item: Shown & { closedOn: Day | null },
  origin: CommitmentOrigin | null = null,
): ActView {
  return actView(item, objectionsToTermOfClosed(item), origin)
}

/** What the page shows on which somebody decides what the words of a term mean. */
export function readingView(
  item: Shown & { closedOn: Day | null; term: (ShownTerm & { assumptions: unknown }) | null },
  origin: CommitmentOrigin | null = null,
) {
  const { term } = item
  const assumptions = Array.isArray(term?.assumptions) ? term.assumptions.map(String) : []
  return {
    view: termView(item, origin),
    term: term && { words: term.words, saidOn: term.saidOn, assumptions },
  }
}
