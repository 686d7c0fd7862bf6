import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'
import { dayOf, type Day } from '#app/shared/day.ts'
import { closingAt, wasClosedAlready, wasReopened, type Closing } from './affair-closing.ts'
import type { AffairItem, AffairMoment, AffairTerm, AffairVersion } from './affair-item.ts'

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

/** A text that a party disputed, and about which nobody had decided. */
export interface DisputedText {
  id: string
  agreement: { id: string; kind: ObligationKind; wording: string }
  organisation: string
  otherWording: string
  remark: string
  on: Day
}

export interface StateOfAffairs {
  fulfilled: AffairLine[]
  late: AffairLine[]
  slipped: AffairLine[]
  disputed: DisputedText[]
  /** Closed at the first moment, and open again at the second. */
  reopened: AffairLine[]
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
  const affairs = nothingYet()
  for (const item of items) {
    const wasThere =
      item.saidOn <= to.day && (!item.consultationId || item.consultationId !== to.consultationId)
    const closing = closingAt(item, to)
    if (wasThere && !wasClosedAlready(closing, from)) addItem(affairs, item, closing, from, to)
  }
  return affairs
}

function nothingYet(): StateOfAffairs {
  return {
    ...{ fulfilled: [], late: [], slipped: [], disputed: [], reopened: [] },
    ...{ fresh: [], dropped: [], reached: [], open: [] },
  }
}

function addItem(
  affairs: StateOfAffairs,
  item: AffairItem,
  closing: Closing | null,
  from: AffairMoment,
  to: AffairMoment,
): void {
  const line = lineOf(item, closing?.on ?? null, from, to)
  for (const stage of item.reached)
    if (stage.on > from.day && stage.on <= to.day)
      affairs.reached.push({ ...stage, decision: { id: item.id, wording: line.wording } })
  if (closing) {
    affairs[closing.isDone ? 'fulfilled' : 'dropped'].push(line)
    return
  }
  const isReopened = wasReopened(item, from, to)
  affairs.disputed.push(...disputesAt(item, line, to))
  if (isReopened) affairs.reopened.push(line)
  if (line.isLate) affairs.late.push(line)
  if (line.slip) affairs.slipped.push(line)
  if (line.isNew) affairs.fresh.push(line)
  if (!line.isLate && !line.slip && !line.isNew && !isReopened) affairs.open.push(line)
}

/** What was disputed at a moment, in the words of then. */
function disputesAt(item: AffairItem, { wording }: AffairLine, { until }: AffairMoment): DisputedText[] {
  return item.disputes
    .filter(({ givenAt, endedAt }) => givenAt <= until && (endedAt === null || endedAt > until))
    .map(({ id, organisation, otherWording, remark, givenAt }) => ({
      ...{ id, organisation, otherWording, remark, on: dayOf(givenAt) },
      agreement: { id: item.id, kind: item.kind, wording },
    }))
}

/** The words as they were at a moment: those that were replaced first after it, or after they could be read at all. */
function wordingAt({ wording, formerWordings, shownFrom }: AffairItem, { until }: AffairMoment): string {
  const since = shownFrom && shownFrom > until ? shownFrom : until
  return formerWordings.find(({ replacedAt }) => replacedAt > since)?.wording ?? wording
}

function lineOf(item: AffairItem, closedOn: Day | null, from: AffairMoment, to: AffairMoment): AffairLine {
  const { id, kind, origin, owners, saidOn, consultationId } = item
  const wording = wordingAt(item, to)
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
