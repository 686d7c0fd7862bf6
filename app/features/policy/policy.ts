import { daysBetween, type Day } from '#app/shared/day.ts'

/** What rules are kept for: the kinds of obligation, a commitment by its origin, and the stages before a decision. */
export const policyKinds = ['agreement', 'promise', 'request', 'motion', 'decision', 'stage'] as const
export type PolicyKind = (typeof policyKinds)[number]

/** How wide the window of a term is: one day, at most a month, more than that, or without an end. */
export const widths = ['day', 'period', 'wide', 'open'] as const
export type Width = (typeof widths)[number]

export const chaseNames = ['chase-1', 'chase-2', 'chase-3'] as const
export type StepName =
  'announcement' | 'forecast' | 'last-day' | 'review' | (typeof chaseNames)[number] | 'escalation'

/** What a step counts from: the window's begin or end, or the day to look at the term again. */
export type Side = 'begin' | 'end' | 'review'

export interface Step {
  name: StepName
  side: Side
  /** Before its side for announcements, forecast and last day; after it for all others. */
  days: number
  unit: 'working' | 'calendar'
}

export type Policy = Record<PolicyKind, Record<Width, Step[]>>

/** Whether a step comes before the term is over; the others chase. */
export function isBefore({ name }: Pick<Step, 'name'>): boolean {
  return name === 'announcement' || name === 'forecast' || name === 'last-day'
}

/**
 * The name under which a step is kept with its reminders. There may be several announcements, so their days tell them
 * apart; of the others there is one, which is not sent again when its days change.
 */
export function stepKey({ name, side, days, unit }: Step): string {
  return name === 'announcement' ? `${side}-${days}${unit === 'working' ? 'w' : ''}` : name
}

interface Window {
  earliestOn: Day | null
  latestOn: Day | null
  /** How precisely the words of the term were read. */
  precision: string | null
}

const daysOfAMonth = 31

/** By how precise the words are, and where that does not say it, by how long the window is. */
export function widthOf({ earliestOn, latestOn, precision }: Window): Width {
  if (latestOn === null) return 'open'
  if (precision === 'day' || earliestOn === latestOn) return 'day'
  if (precision === 'week' || precision === 'month') return 'period'
  return earliestOn !== null && daysBetween(earliestOn, latestOn) < daysOfAMonth ? 'period' : 'wide'
}

/** About how many calendar days a step lies from its side, to compare steps that are counted differently. */
export function calendarDays({ days, unit }: Pick<Step, 'days' | 'unit'>): number {
  return unit === 'working' ? (days * 7) / 5 : days
}

export const kindNames: Record<PolicyKind, string> = {
  agreement: 'Afspraken',
  promise: 'Toezeggingen',
  request: 'Verzoeken',
  motion: 'Moties',
  decision: 'Vervolgbesluiten',
  stage: 'Stappen vóór een besluit',
}

export const widthNames: Record<Width, string> = {
  day: 'Eén dag',
  period: 'Een week of een maand',
  wide: 'Een langere periode',
  open: 'Zonder einde',
}

/** An address says them in Dutch. */
export const kindSlugs: Record<PolicyKind, string> = {
  agreement: 'afspraken',
  promise: 'toezeggingen',
  request: 'verzoeken',
  motion: 'moties',
  decision: 'vervolgbesluiten',
  stage: 'stappen',
}

export const widthSlugs: Record<Width, string> = {
  day: 'dag',
  period: 'maand',
  wide: 'lange-periode',
  open: 'zonder-einde',
}
