import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

/** A term as it was said, with its window. */
export interface AffairTerm {
  words: string
  earliestOn: Day | null
  latestOn: Day | null
}

/** A version of a term: from when it stood there, and why it took the place of the one before. */
export interface AffairVersion extends AffairTerm {
  recordedAt: Date
  reasons: string[]
}

/** What the state of affairs is made of: one item with its history. */
export interface AffairItem {
  id: string
  kind: ObligationKind
  origin: CommitmentOrigin | null
  wording: string
  /** Whose it is, or what the party's part in it is. */
  owners: string[]
  saidOn: Day
  consultationId: string | null
  closedOn: Day | null
  /** Closed because it was done. */
  isDone: boolean
  /** In the order in which they were written; what stood there before `shownFrom` is not to be told. */
  versions: AffairVersion[]
  shownFrom: Date | null
  /** False where the term was taken away again. */
  hasTerm: boolean
  /** What a decision waits for, as far as it was reached. */
  reached: { id: string; name: string; on: Day }[]
}

/** One end of the time that is looked at. */
export interface AffairMoment {
  day: Day
  /** What was written later than this was not yet there. */
  until: Date
  consultationId: string | null
}

export interface Slip {
  from: AffairTerm
  to: AffairTerm
  direction: 'later' | 'earlier'
  reasons: string[]
}

export interface AffairLine {
  id: string
  kind: ObligationKind
  origin: CommitmentOrigin | null
  wording: string
  owners: string[]
  term: AffairTerm | null
  /** When it closed, as far as that was known then. */
  closedOn: Day | null
  slip: Slip | null
  isLate: boolean
  isNew: boolean
}

/** A stage that a decision waited for and that was reached. */
export interface ReachedStage {
  id: string
  name: string
  on: Day
  decision: { id: string; wording: string }
}

export interface StateOfAffairs {
  fulfilled: AffairLine[]
  late: AffairLine[]
  slipped: AffairLine[]
  fresh: AffairLine[]
  dropped: AffairLine[]
  reached: ReachedStage[]
  /** What is open, in time, and did not change. */
  open: AffairLine[]
}

/**
 * What happened between two moments, as it stood at the second. What the consultation of the first moment brought is no
 * news, and what the consultation of the second one brought was not yet there when it began.
 */
export function stateOfAffairs(items: AffairItem[], from: AffairMoment, to: AffairMoment): StateOfAffairs {
  const affairs: StateOfAffairs = {
    fulfilled: [],
    late: [],
    slipped: [],
    fresh: [],
    dropped: [],
    reached: [],
    open: [],
  }
  for (const item of items) {
    const wasThere =
      item.saidOn <= to.day && (!item.consultationId || item.consultationId !== to.consultationId)
    const wasClosedBefore = item.closedOn !== null && item.closedOn <= from.day
    if (!wasThere || wasClosedBefore) continue
    const line = lineOf(item, from, to)
    for (const stage of item.reached)
      if (stage.on > from.day && stage.on <= to.day)
        affairs.reached.push({ ...stage, decision: { id: item.id, wording: item.wording } })
    if (line.closedOn) affairs[item.isDone ? 'fulfilled' : 'dropped'].push(line)
    else {
      if (line.isLate) affairs.late.push(line)
      if (line.slip) affairs.slipped.push(line)
      if (line.isNew) affairs.fresh.push(line)
      if (!line.isLate && !line.slip && !line.isNew) affairs.open.push(line)
    }
  }
  return affairs
}

function lineOf(item: AffairItem, from: AffairMoment, to: AffairMoment): AffairLine {
  const { id, kind, origin, wording, owners, saidOn, consultationId } = item
  const closedOn = item.closedOn && item.closedOn <= to.day ? item.closedOn : null
  const versions = item.versions.filter(({ recordedAt }) => recordedAt <= to.until)
  const current = versions.at(-1) ?? item.versions[0]
  const isGone = !item.hasTerm && versions.length === item.versions.length
  const term = current && !isGone ? termOf(current) : null
  const isNew = saidOn > from.day && !(consultationId && consultationId === from.consultationId)
  return {
    ...{ id, kind, origin, wording, owners, term, closedOn, isNew },
    isLate: closedOn === null && term?.latestOn != null && term.latestOn < to.day,
    slip: term && !closedOn ? slipOf(item, versions, from) : null,
  }
}

/** From the version that stood at the first moment to the last one; null where the window stayed. */
function slipOf(item: AffairItem, versions: AffairVersion[], from: AffairMoment): Slip | null {
  const since = item.shownFrom && item.shownFrom > from.until ? item.shownFrom : from.until
  const stood = versions.filter(({ recordedAt }) => recordedAt <= since)
  const base = stood.at(-1) ?? versions[0]
  const current = versions.at(-1)
  if (!base || !current || base === current) return null
  const direction = directionOf(base, current)
  if (!direction) return null
  const between = versions.slice(versions.indexOf(base) + 1)
  return {
    ...{ from: termOf(base), to: termOf(current), direction },
    reasons: [...new Set(between.flatMap(({ reasons }) => reasons))],
  }
}

/** A window without an end ends last of all. */
function directionOf(base: AffairTerm, current: AffairTerm): Slip['direction'] | null {
  const endless = '9999-12-31'
  const [before, after] = [base.latestOn ?? endless, current.latestOn ?? endless]
  if (after !== before) return after > before ? 'later' : 'earlier'
  const [began, begins] = [base.earliestOn ?? '', current.earliestOn ?? '']
  if (begins === began) return null
  return begins > began ? 'later' : 'earlier'
}

function termOf({ words, earliestOn, latestOn }: AffairTerm): AffairTerm {
  return { words, earliestOn, latestOn }
}
