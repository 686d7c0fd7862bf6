import type { Day } from '#app/shared/day.ts'

/** What decides whether the words of a commitment may still be changed. */
export interface RewordingFacts {
  /** A liaison keeps what the Kamer waits for; the secretariat only until the minutes stand. */
  isLiaison: boolean
  closedOn: Day | null
  saidOn: Day
  today: Day
  /** Null where it was not said in a consultation of ours. */
  minutes: 'draft' | 'circulated' | 'established' | null
  /** Its sentence stands in the minutes. */
  inMinutes: boolean
}

/** Whether what was said is amended on the spot: in the debate, or while the minutes of it do not stand yet. */
export function isOnTheSpot(facts: RewordingFacts): boolean {
  return objectionsToRewording({ ...facts, isLiaison: false }).length === 0
}

/** Why the words may not be changed here, or not by this person. */
export function objectionsToRewording(facts: RewordingFacts): string[] {
  const { isLiaison, closedOn, saidOn, today, minutes, inMinutes } = facts
  if (closedOn) return ['Dit is al afgerond. Heropen het eerst, dan kunt u de tekst wijzigen.']
  if (inMinutes && minutes !== 'established')
    return ['Deze zin staat in een verslag dat nog niet is vastgesteld. Wijzig hem in het verslag.']
  if (isLiaison) return []
  if (minutes === 'established')
    return ['Het verslag is vastgesteld. De parlementair liaison kan de tekst nog wijzigen.']
  return minutes === null && saidOn !== today
    ? ['Het secretariaat wijzigt dit op de dag van het debat zelf. Daarna doet de parlementair liaison dat.']
    : []
}
