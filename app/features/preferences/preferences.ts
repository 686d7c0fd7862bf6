import type { Day } from '#app/shared/day.ts'

/** How and when one person wants to hear of it. */
export interface Choices {
  /** All of a day in one mail, or a mail for each item. */
  digest: boolean
  /** The days on which announcements come, 1 is Monday. */
  weekdays: number[]
  /** From which hour on, within the sending hours. */
  hour: number
  /** False where only the question, the last day and what comes after it are wanted. */
  announcements: boolean
  /** Whether what others did is told too, where nothing is asked. */
  news: boolean
  absence: { fromOn: Day; untilOn: Day; standInId: string | null } | null
}

export const usualChoices: Choices = {
  digest: true,
  weekdays: [1, 2, 3, 4, 5],
  hour: 9,
  announcements: true,
  news: true,
  absence: null,
}

/** The hours from which mail may be wanted; what is due later than the last would wait for the next day. */
export const sendingHours = [9, 10, 11, 12, 13, 14, 15, 16]

export const weekdayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag']

export function isAway({ absence }: Pick<Choices, 'absence'>, day: Day): boolean {
  return absence !== null && absence.fromOn <= day && day <= absence.untilOn
}
