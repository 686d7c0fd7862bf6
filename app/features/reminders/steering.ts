import { z } from 'zod'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { addDays, writeDay, type Day } from '#app/shared/day.ts'
import { optionalDay, prose } from '#app/shared/fields.ts'

/** What a person can decide about one reminder, by the word in the form. */
export const steeringActs = ['vasthouden', 'vrijgeven', 'overslaan', 'terugzetten', 'versturen'] as const

export const steeringForm = z.object({
  act: z.enum(steeringActs, { error: 'Kies wat er met de herinnering moet gebeuren.' }),
})

export const holdForm = z.object({ until: optionalDay() })

export const skipForm = z.object({
  reason: prose('Schrijf op waarom u deze herinnering overslaat.', 500),
})

/** Who may do it, per kind of item: the secretariat for afspraken, the liaison for what the Kamer waits for, both for besluiten. */
export const steeringPermission = {
  agreement: 'steer agreement reminders',
  commitment: 'steer commitment reminders',
  decision: 'steer decision reminders',
} as const satisfies Record<ObligationKind, string>

type ReminderState = 'planned' | 'cancelled' | 'lapsed' | 'sent' | 'failed' | 'skipped'

export interface SteeredReminder {
  state: ReminderState
  heldOn: Day | null
  heldUntil: Day | null
  /** Handed over once without a sure answer: no longer ours to take back. */
  offered: boolean
}

/** Whether somebody holds it on this day. */
export function isHeldOn({ heldOn, heldUntil }: Pick<SteeredReminder, 'heldOn' | 'heldUntil'>, today: Day) {
  return heldOn !== null && (heldUntil === null || heldUntil > today)
}

const notPlanned: Record<Exclude<ReminderState, 'planned'>, string> = {
  sent: 'Deze herinnering is al verstuurd. Er is niets meer aan te veranderen.',
  failed: 'Deze herinnering is mislukt. Verstuur haar opnieuw bij de lijst Mislukt.',
  cancelled: 'Deze herinnering is vervallen en gaat niet meer uit.',
  lapsed: 'Deze herinnering is vervallen en gaat niet meer uit.',
  skipped: 'Deze herinnering is al overgeslagen. Zet haar eerst terug.',
}

/** Why nothing can be decided any more about what is to go out. */
export function objectionsToSteer({ state, offered }: SteeredReminder): string[] {
  if (state !== 'planned') return [notPlanned[state]]
  return offered ? ['Deze herinnering wordt op dit moment verstuurd. Dat is niet meer tegen te houden.'] : []
}

const mostDaysHeld = 366

export function objectionsToHold(reminder: SteeredReminder, until: Day | null, today: Day): string[] {
  const objections = objectionsToSteer(reminder)
  if (objections.length > 0 || until === null) return objections
  if (until <= today) return ['Kies een dag na vandaag, of laat de dag leeg.']
  const last = addDays(today, mostDaysHeld)
  return until > last ? [`Kies een dag tot en met ${writeDay(last)}, of laat de dag leeg.`] : []
}
