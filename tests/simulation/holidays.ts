import type { Day } from '#app/shared/day.ts'

/** Written out, so that a fault in the calendar of the program is not the measure of itself. */
const holidays = new Set([
  ...['2021-01-01', '2021-04-02', '2021-04-05', '2021-04-27', '2021-05-05', '2021-05-13', '2021-05-24'],
  ...['2022-04-15', '2022-04-18', '2022-04-27', '2022-05-05', '2022-05-26', '2022-06-06', '2022-12-26'],
  ...['2023-04-07', '2023-04-10', '2023-04-27', '2023-05-05', '2023-05-18', '2023-05-29', '2023-01-01'],
  ...['2020-12-25'],
])

/** Whether mail may go on a day: neither weekend nor holiday. */
export function isMailDay(day: Day): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}
