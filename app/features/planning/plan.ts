import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { dayOf, type Day } from '#app/shared/day.ts'
import { atOnce, ladderOf } from './policy.ts'
import type { Recipient } from './recipients.ts'
import { dueMoment, nextSendingMoment } from './sending-hours.ts'

/** A reminder of the current term that is already written down. */
export interface KnownReminder {
  step: string
  recipientId: string
  /** `offered`: handed over once without a sure answer, so no longer ours to take back. */
  state: 'planned' | 'cancelled' | 'lapsed' | 'sent' | 'failed' | 'offered'
  dueAt: Date
}

export interface ReminderFacts {
  kind: ObligationKind
  /** 0 where there is no term. */
  termNumber: number
  earliestOn: Day | null
  latestOn: Day | null
  closedOn: Day | null
  assignedOn: Day
  /** The day since which its people could know of it as it now is: assigned, term given, minutes released. */
  enteredOn: Day
  recipients: Recipient[]
  known: KnownReminder[]
}

export interface PlannedReminder {
  step: string
  recipientId: string
  because: string
  dueOn: Day
  dueAt: Date
  /** `lapsed`: its moment passed before anyone could have been warned; `overtaken`: a later step goes in its place. */
  state: 'planned' | 'lapsed' | 'overtaken'
}

/**
 * What is to be sent about an item, to whom and when. A step whose moment passed before it was ever planned has lapsed;
 * one that was planned and not sent, because nothing ran, is still due, and whoever takes over its recipient's place gets it.
 * What was sent, offered, lapsed or failed is left out: nothing is to be done about it.
 */
export function planReminders(facts: ReminderFacts, now: Date): PlannedReminder[] {
  if (facts.closedOn !== null || facts.termNumber === 0) return []
  const rungs = rungsOf(facts, now)
  const steps = rungs.map(({ step }) => step)
  return facts.recipients.flatMap((recipient) => {
    const known = facts.known.filter(({ recipientId }) => recipientId === recipient.userId)
    const plans = rungs.flatMap((rung) => planStep({ rung, recipient, known, facts, now }))
    return plans.map((plan) => (isOvertaken(plan, { plans, known, steps, now }) ? overtaken(plan) : plan))
  })
}

interface Moment {
  step: string
  dueAt: Date
}

/** The ladder with its moments; after the announcements the step that goes out at once, where there is reason for it. */
function rungsOf(facts: ReminderFacts, now: Date): Moment[] {
  const ladder = ladderOf(facts)
  const moments = ladder.map(({ step, on }) => ({ step, dueAt: dueMoment(on) }))
  const announcements = ladder.filter(({ announces }) => announces).length
  const enteredLate =
    announcements > 0 &&
    facts.enteredOn === dayOf(now) &&
    moments.slice(0, announcements).every(({ dueAt }) => dueAt < now)
  if (!enteredLate && !isOpen(atOnce, facts)) return moments
  const late = { step: atOnce, dueAt: nextSendingMoment(now) }
  return [...moments.slice(0, announcements), late, ...moments.slice(announcements)]
}

/** Planned for somebody, and not sent. */
function isOpen(step: string, { known }: ReminderFacts): boolean {
  return known.some((reminder) => reminder.step === step && reminder.state === 'planned')
}

function planStep(at: {
  rung: Moment
  recipient: Recipient
  known: KnownReminder[]
  facts: ReminderFacts
  now: Date
}): PlannedReminder[] {
  const { rung, recipient, known, facts, now } = at
  const row = known.find(({ step }) => step === rung.step)
  if (row && row.state !== 'planned' && row.state !== 'cancelled') return []
  if (rung.step === atOnce && !row && wasWarned(known)) return []
  const fixed = row?.state === 'planned' && (row.dueAt <= now || rung.dueAt < now || rung.step === atOnce)
  const dueAt = fixed ? row.dueAt : rung.dueAt
  const stillComes = fixed || dueAt >= now || isOpen(rung.step, facts)
  if (!stillComes && row) return []
  const { userId: recipientId, because } = recipient
  const state = stillComes ? 'planned' : 'lapsed'
  return [{ step: rung.step, recipientId, because, dueOn: dayOf(dueAt), dueAt, state }]
}

function wasWarned(known: KnownReminder[]): boolean {
  return known.some(({ state }) => ['planned', 'sent', 'offered', 'failed'].includes(state))
}

/** Of steps that are due together, or fall on one day, only the latest goes; and none after a later one went. */
function isOvertaken(
  plan: PlannedReminder,
  among: { plans: PlannedReminder[]; known: KnownReminder[]; steps: string[]; now: Date },
): boolean {
  const { plans, known, steps, now } = among
  if (plan.state !== 'planned') return false
  const isLater = ({ step }: { step: string }) => steps.indexOf(step) > steps.indexOf(plan.step)
  const together = (other: PlannedReminder) =>
    other.dueOn === plan.dueOn || (other.dueAt <= now && plan.dueAt <= now)
  return (
    plans.some((other) => other.state === 'planned' && isLater(other) && together(other)) ||
    (plan.dueAt <= now &&
      known.some((row) => isLater(row) && (row.state === 'sent' || row.state === 'offered')))
  )
}

function overtaken(plan: PlannedReminder): PlannedReminder {
  return { ...plan, state: 'overtaken' }
}
