import { writeDay, type Day } from '#app/shared/day.ts'
import { isHeldOn } from './steering.ts'

/** What is known of a reminder that says how it stands. */
interface Standing {
  state: 'planned' | 'cancelled' | 'lapsed' | 'sent' | 'failed' | 'skipped'
  heldOn: Day | null
  heldUntil: Day | null
  heldByName: string | null
  skippedByName: string | null
  reason: string | null
}

const stateNames = {
  planned: 'gepland',
  held: 'vastgehouden',
  cancelled: 'teruggenomen',
  lapsed: 'vervallen',
  sent: 'verstuurd',
  failed: 'mislukt',
  skipped: 'overgeslagen',
} as const

export type StateName = (typeof stateNames)[keyof typeof stateNames]

/**
 * How a reminder stands, in a word and a reason. Who held or skipped it, and their words, are of the ministry: others read
 * only that it was done.
 */
export function standingOf(
  reminder: Standing,
  { today, insider }: { today: Day; insider: boolean },
): { name: StateName; reason: string | null } {
  const { state, reason } = reminder
  if (state === 'planned' && isHeldOn(reminder, today))
    return { name: stateNames.held, reason: whyHeld(reminder, insider) }
  const name = stateNames[state]
  if (state === 'skipped')
    return {
      name,
      reason: insider ? `Door ${reminder.skippedByName}: ${reason}` : 'Het ministerie slaat deze stap over.',
    }
  if (state === 'lapsed') return { name, reason: 'De dag was al voorbij toen Gestand hiervan hoorde.' }
  return { name, reason: state === 'cancelled' ? reason : null }
}

function whyHeld({ heldUntil, heldByName }: Standing, insider: boolean): string {
  const until = heldUntil ? `Tot ${writeDay(heldUntil)}` : 'Tot iemand haar vrijgeeft'
  return insider ? `${until}, door ${heldByName}.` : `${until}.`
}

/** How a notice stands. */
export function noticeStanding(state: 'waiting' | 'void' | 'sent' | 'failed' | 'lapsed'): {
  name: StateName
  reason: string | null
} {
  if (state === 'waiting') return { name: stateNames.planned, reason: null }
  if (state === 'void') return { name: stateNames.cancelled, reason: 'Het geldt niet meer.' }
  if (state === 'lapsed')
    return { name: stateNames.lapsed, reason: 'Dit was al gebeurd toen Gestand hiervan hoorde.' }
  return { name: stateNames[state], reason: null }
}
