import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'
import { isOverdue } from '#app/features/obligations/obligation.ts'
import { daysBetween, writeDay, type Day } from '#app/shared/day.ts'
import { thisItem } from '#app/features/planning/recipients.ts'

interface Reminded {
  kind: ObligationKind
  origin: CommitmentOrigin | null
  earliestOn: Day | null
  latestOn: Day | null
}

const numbers = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht']

/** "Over vier weken", "Morgen": by the day on which it is read, never by the step that caused it. */
function howSoon(days: number): string {
  if (days === 0) return 'Vandaag'
  if (days === 1) return 'Morgen'
  if (days % 7 !== 0) return `Over ${days} dagen`
  const weeks = numbers[days / 7] ?? String(days / 7)
  return days === 7 ? 'Over een week' : `Over ${weeks} weken`
}

/** Why the reader hears of this today. */
export function headline(item: Reminded, today: Day): string {
  const { kind, earliestOn, latestOn } = item
  if (isOverdue({ latestOn, closedOn: null }, today))
    return `De termijn van ${thisItem(item)} is voorbij, sinds ${writeDay(latestOn as Day)}`
  if (kind === 'decision' && earliestOn !== null) {
    if (earliestOn >= today)
      return `${howSoon(daysBetween(today, earliestOn))} begint de periode voor dit besluit`
    return latestOn === null
      ? 'De periode voor dit besluit is begonnen'
      : `De periode voor dit besluit loopt tot en met ${writeDay(latestOn)}`
  }
  if (latestOn === null) return `Er komt een termijn aan van ${thisItem(item)}`
  return `${howSoon(daysBetween(today, latestOn))} eindigt de termijn van ${thisItem(item)}`
}

/** What is asked of the reader. */
export function asked(item: Reminded, today: Day): string {
  const late = isOverdue({ latestOn: item.latestOn, closedOn: null }, today)
  if (item.kind === 'decision') {
    return late
      ? 'Leg het besluit vast, of schrijf op waarom het nog niet is genomen.'
      : 'Controleer of alles klaar is om het besluit te nemen. Lukt het niet op tijd, laat dat dan weten.'
  }
  if (item.kind === 'commitment') {
    return late
      ? 'Leg de brief vast waarmee dit is afgedaan, of schrijf op waarom dat nog niet kan.'
      : 'Zorg dat de brief op tijd bij de Kamer is. Lukt dat niet, laat het dan weten.'
  }
  return late
    ? 'Schrijf op hoe ver u bent en wat er nog moet gebeuren.'
    : 'Schrijf op hoe ver u bent. Lukt het niet op tijd, laat dat dan weten.'
}

/** What a decision waits for, for in the mail. */
export function waitsFor(gate: string): string | null {
  return gate.trim() ? `dit besluit wacht op ${gate.trim()}` : null
}
