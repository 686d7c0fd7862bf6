import type { Day } from '#app/shared/day.ts'
import type { PlannedReminder, ReminderFacts } from './reminder-facts.ts'

/** A reminder as it is written down. */
export interface WrittenReminder {
  id: string
  subjectId: string
  termNumber: number
  step: string
  recipientId: string
  state: 'planned' | 'cancelled' | 'lapsed' | 'sent' | 'failed' | 'offered' | 'skipped'
  dueOn: Day
  dueAt: Date
  because: string
}

export interface NewReminder extends Omit<PlannedReminder, 'state'> {
  obligationId: string
  state: 'planned' | 'lapsed'
}

export interface ChangedReminder {
  id: string
  state: 'planned' | 'cancelled'
  dueOn: Day
  dueAt: Date
  because: string
  reason: string | null
}

export interface Changes {
  added: NewReminder[]
  changed: ChangedReminder[]
}

const reasons = {
  closed: 'Dit is afgerond of ingetrokken.',
  reached: 'Deze stap is bereikt of weggehaald.',
  term: 'De termijn is veranderd.',
  recipient: 'Deze herinnering is voor iemand anders, of niet meer nodig.',
  answered: 'Op deze vraag is al geantwoord.',
  rules: 'De regels voor herinneringen zijn veranderd: deze dag is nu al voorbij.',
  overtaken: 'Een latere herinnering gaat in plaats van deze.',
}

/** What has to be written so that the reminders of an item are as planned. */
export function changesOf(
  item: { id: string; facts: ReminderFacts; rows: WrittenReminder[] },
  plans: PlannedReminder[],
): Changes {
  const rows = new Map(item.rows.map((row) => [keyOf(row), row]))
  const planned = new Map(plans.map((plan) => [keyOf(plan), plan]))
  const added = plans.flatMap(({ state, ...plan }): NewReminder[] =>
    state === 'overtaken' || state === 'passed' || rows.has(keyOf(plan))
      ? []
      : [{ ...plan, state, obligationId: item.id }],
  )
  const changed = item.rows.flatMap((row) => changeOf(row, item, planned.get(keyOf(row))))
  return { added, changed }
}

function keyOf({
  subjectId,
  termNumber,
  step,
  recipientId,
}: Omit<PlannedReminder, 'state' | 'because' | 'dueOn' | 'dueAt'>) {
  return `${subjectId} ${termNumber} ${step} ${recipientId}`
}

function changeOf(
  row: WrittenReminder,
  item: { id: string; facts: ReminderFacts },
  plan: PlannedReminder | undefined,
): ChangedReminder[] {
  const { id, dueOn, dueAt, because } = row
  const why = reasonToTakeBack(row, item, plan)
  if (why) return [{ id, dueOn, dueAt, because, state: 'cancelled', reason: reasons[why] }]
  if (plan?.state !== 'planned' || (row.state !== 'planned' && row.state !== 'cancelled')) return []
  const isSame =
    row.state === 'planned' &&
    dueOn === plan.dueOn &&
    because === plan.because &&
    dueAt.getTime() === plan.dueAt.getTime()
  if (isSame) return []
  return [{ id, state: 'planned', dueOn: plan.dueOn, dueAt: plan.dueAt, because: plan.because, reason: null }]
}

/** Null for what stays. */
function reasonToTakeBack(
  row: WrittenReminder,
  { id, facts: { closedOn, subjects } }: { id: string; facts: ReminderFacts },
  plan: PlannedReminder | undefined,
): keyof typeof reasons | null {
  if (row.state !== 'planned') return null
  if (closedOn !== null) return 'closed'
  const subject = subjects.find(({ subjectId }) => subjectId === row.subjectId)
  if (!subject) return row.subjectId === id ? 'term' : 'reached'
  if (row.termNumber !== subject.termNumber) return 'term'
  if (!plan)
    return subject.answered.some(({ userId }) => userId === row.recipientId) ? 'answered' : 'recipient'
  if (plan.state === 'passed') return 'rules'
  return plan.state === 'overtaken' ? 'overtaken' : null
}
