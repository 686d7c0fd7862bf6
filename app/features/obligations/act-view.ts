import type { Day } from '#app/shared/day.ts'
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
  term: { words: string; saidOn: Day; unread: string | null } | null
  /** True where a window is known. */
  hasWindow: boolean
  /** Why the act is too late. */
  closed: string[]
}

const registerLabels: Record<ObligationKind, string> = {
  agreement: 'Afspraken',
  commitment: 'Toezeggingen',
  decision: 'Besluiten',
}

interface Shown {
  id: string
  kind: ObligationKind
  wording: string
  version: number
  saidOn: Day
  earliestOn: Day | null
  latestOn: Day | null
  term: { words: string; saidOn: Day; unread: string | null } | null
}

export function actView(item: Shown, closed: string[], origin: CommitmentOrigin | null = null): ActView {
  const { id, kind, wording, version, saidOn, term } = item
  return {
    wording,
    version,
    saidOn,
    term: term && { words: term.words, saidOn: term.saidOn, unread: term.unread },
    hasWindow: item.earliestOn !== null || item.latestOn !== null,
    name: kindName(kind, origin),
    register: { to: obligationPath(kind), label: registerLabels[kind] },
    path: obligationPath(kind, id),
    closed,
  }
}
