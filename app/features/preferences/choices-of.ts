import type { Day } from '#app/shared/day.ts'
import type { Choices } from './preferences.ts'

/** What a row says. */
export function choicesOf(row: {
  digest: boolean
  weekdays: number[]
  hour: number
  announcements: boolean
  news: boolean
  absentFromOn: Day | null
  absentUntilOn: Day | null
  standInId: string | null
}): Choices {
  const { digest, weekdays, hour, announcements, news, absentFromOn: fromOn, absentUntilOn: untilOn } = row
  const absence = fromOn && untilOn ? { fromOn, untilOn, standInId: row.standInId } : null
  return { digest, weekdays, hour, announcements, news, absence }
}
