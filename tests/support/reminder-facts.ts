import { defaultPolicy } from '#app/features/policy/default-policy.ts'
import type { KnownReminder, ReminderFacts, SubjectFacts } from '#app/features/planning/reminder-facts.ts'
import { dueMoment } from '#app/features/planning/sending-hours.ts'

export const lieke = { userId: 'lieke', because: 'omdat u de afspraak namens Gemeente Utrecht uitvoert' }

export type Traits = Partial<SubjectFacts> & Partial<Pick<ReminderFacts, 'closedOn' | 'known' | 'listeners'>>

/** Lieke's agreement, entered on 5 November 2020, to be done by Wednesday 24 February 2021. */
export function someFacts({
  closedOn = null,
  known = [],
  listeners = [],
  ...traits
}: Traits = {}): ReminderFacts {
  const subject: SubjectFacts = {
    subjectId: 'item',
    termNumber: 1,
    earliestOn: '2021-02-01',
    latestOn: '2021-02-24',
    reviewOn: null,
    later: [],
    assignedOn: '2020-11-05',
    enteredOn: '2020-11-05',
    steps: defaultPolicy.agreement.period,
    recipients: [lieke],
    answered: [],
    whenLate: [],
    next: [],
    ...traits,
  }
  return { closedOn, subjects: [subject], listeners, known }
}

/** A reminder of it that is written down. */
export function aKnown(
  step: string,
  on: string,
  state: KnownReminder['state'],
  recipientId = 'lieke',
): KnownReminder {
  return { subjectId: 'item', step, recipientId, state, dueOn: on, dueAt: dueMoment(on) }
}
