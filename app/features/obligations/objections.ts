import { writeDay, type Day } from '#app/shared/day.ts'

/** The day of an act lies between the day the item was said and today. */
export function objectionsToDay(on: Day, saidOn: Day, today: Day): string[] {
  if (on > today) return ['De dag ligt in de toekomst. Vul een dag tot en met vandaag in.']
  if (on < saidOn) return [`De dag ligt voor ${writeDay(saidOn)}, de dag waarop dit is gezegd.`]
  return []
}

/** Nobody promises anything outside these days, and reminders can be counted around them. */
const firstDay: Day = '1900-01-01'
const lastDay: Day = '2199-12-31'

/** A window that a person chose does not end before it begins. */
export function objectionsToWindow(window: { earliestOn: Day | null; latestOn: Day | null }): string[] {
  const { earliestOn, latestOn } = window
  const isFar = [earliestOn, latestOn].some((day) => day !== null && (day < firstDay || day > lastDay))
  if (isFar) return [`Kies dagen tussen ${writeDay(firstDay)} en ${writeDay(lastDay)}.`]
  return earliestOn && latestOn && earliestOn > latestOn
    ? ['De eerste dag ligt na de laatste dag. Draai de dagen om of verbeter er een.']
    : []
}

/** What is closed keeps the term it was closed with. */
export function objectionsToTermOfClosed({ closedOn }: { closedOn: Day | null }): string[] {
  return closedOn ? ['Dit is al afgerond. Heropen het eerst, dan kunt u de termijn wijzigen.'] : []
}

/** Whether a term ends later than before; one that has lost its end does. */
export function endsLater(from: { latestOn: Day | null }, to: { latestOn: Day | null }): boolean {
  return from.latestOn !== null && (to.latestOn === null || to.latestOn > from.latestOn)
}

/** What was said cannot have been said after today. */
export function objectionsToSaying(saidOn: Day, today: Day): string[] {
  return saidOn > today
    ? ['De dag waarop dit is gezegd ligt in de toekomst. Vul een dag tot en met vandaag in.']
    : []
}
