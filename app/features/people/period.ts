import { writeDay, type Day } from '#app/shared/day.ts'

/** From a first day to a last one, both included; an open side is unknown or not yet there. */
export interface Period {
  startsOn?: Day | null
  endsOn: Day | null
}

export function hasEnded({ endsOn }: Period, today: Day): boolean {
  return endsOn !== null && endsOn < today
}

export function isCurrent({ startsOn, endsOn }: Period, today: Day): boolean {
  return (!startsOn || startsOn <= today) && !hasEnded({ endsOn }, today)
}

export function overlaps(one: Period, other: Period): boolean {
  const begins = (period: Period) => period.startsOn ?? ''
  const ends = (period: Period) => period.endsOn ?? '9999'
  return begins(one) <= ends(other) && begins(other) <= ends(one)
}

export function objectionsToPeriod({ startsOn, endsOn }: Period): string[] {
  return startsOn && endsOn && endsOn < startsOn
    ? [`De laatste dag ligt vóór de eerste dag, ${writeDay(startsOn)}. Kies een latere dag.`]
    : []
}

/** "van 1 maart 2020 tot en met 4 november 2020", "sinds 1 maart 2020", or null where nothing is known. */
export function writePeriod({ startsOn, endsOn }: Period, today: Day): string | null {
  if (startsOn && endsOn && endsOn < startsOn) return 'niet ingegaan'
  if (startsOn && endsOn) return `${writeDay(startsOn)} tot en met ${writeDay(endsOn)}`
  if (endsOn) return `tot en met ${writeDay(endsOn)}`
  if (!startsOn) return null
  return `${startsOn > today ? 'vanaf' : 'sinds'} ${writeDay(startsOn)}`
}
