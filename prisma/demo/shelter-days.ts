import { addWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from '#app/features/terms/calendar.ts'
import { addDays, type Day } from '#app/shared/day.ts'

/** The days of the invented dossier, reckoned from today, so that something is always due, late, done and to come. */
export interface ShelterDays {
  promisedOn: Day
  firstMeetsOn: Day
  firstWrittenOn: Day
  firstReleasedOn: Day
  /** After the release, in the order in which things happened. */
  answeredOn: Day
  decidedOn: Day
  withdrawnOn: Day
  settledOn: Day
  notedOn: Day
  secondMeetsOn: Day
  secondWrittenOn: Day
  thirdPlannedOn: Day
  thirdMeetsOn: Day
  lateOn: Day
  dueOn: Day
  kamerOn: Day
  decisionFrom: Day
  decisionTo: Day
}

export function shelterDays(today: Day): ShelterDays {
  const before = (days: number) => workingDayOnOrBefore(addDays(today, -days))
  const firstMeetsOn = before(56)
  const secondMeetsOn = before(7)
  const decisionFrom = workingDayOnOrAfter(addDays(today, 35))
  return {
    promisedOn: before(70),
    firstMeetsOn,
    firstWrittenOn: addWorkingDays(firstMeetsOn, 1),
    firstReleasedOn: addWorkingDays(firstMeetsOn, 5),
    answeredOn: before(30),
    decidedOn: before(32),
    withdrawnOn: before(25),
    settledOn: before(19),
    notedOn: before(12),
    secondMeetsOn,
    secondWrittenOn: addWorkingDays(secondMeetsOn, 1),
    thirdPlannedOn: addWorkingDays(today, -2),
    thirdMeetsOn: workingDayOnOrAfter(addDays(today, 21)),
    lateOn: addWorkingDays(today, -5),
    dueOn: workingDayOnOrAfter(addDays(today, 10)),
    kamerOn: addDays(today, 22),
    decisionFrom,
    decisionTo: workingDayOnOrAfter(addDays(decisionFrom, 18)),
  }
}
