import { writeDay, type Day } from '#app/shared/day.ts'

/** What a commitment can be to an earlier one. */
export const earlierKinds = ['repeats', 'changes', 'supplements'] as const
export type EarlierKind = (typeof earlierKinds)[number]

export const earlierOptions: { value: EarlierKind; label: string }[] = [
  { value: 'repeats', label: 'Dit herhaalt een eerdere' },
  { value: 'changes', label: 'Dit wijzigt een eerdere' },
  { value: 'supplements', label: 'Dit vult een eerdere aan' },
]

export function isEarlierKind(kind: string): kind is EarlierKind {
  return (earlierKinds as readonly string[]).includes(kind)
}

/** Nothing repeats, changes or supplements what was said after it. */
export function objectionsToEarlier(later: { saidOn: Day }, earlier: { saidOn: Day }): string[] {
  return earlier.saidOn > later.saidOn
    ? [`De andere is pas gezegd op ${writeDay(earlier.saidOn)}. Leg het verband daar vast.`]
    : []
}
