import { atOnce } from '#app/features/policy/step-words.ts'
import type { Day } from '#app/shared/day.ts'
import { candidatesOf, type Candidate } from './candidates.ts'
import type { KnownReminder, PlannedReminder, ReminderFacts } from './reminder-facts.ts'

/**
 * What is to be sent about an item, to whom and when. A step whose moment passed before it was ever planned has lapsed;
 * one that was planned and not sent, because nothing ran, is still due, and whoever takes over its recipient's place gets it.
 * What was sent, offered, skipped, lapsed or failed is left out: nothing is to be done about it.
 */
export function planReminders(facts: ReminderFacts, now: Date): PlannedReminder[] {
  if (facts.closedOn !== null) return []
  const candidates = facts.subjects
    .filter(({ termNumber }) => termNumber > 0)
    .flatMap((subject) => candidatesOf(subject, facts, now))
  return [...byPerson(candidates).values()].flatMap((own) => planFor(own, facts, now))
}

function byPerson(candidates: Candidate[]): Map<string, Candidate[]> {
  const people = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const own = people.get(candidate.recipientId)
    if (own) own.push(candidate)
    else people.set(candidate.recipientId, [candidate])
  }
  return people
}

interface Plan {
  candidate: Candidate
  dueOn: Day
  dueAt: Date
  state: PlannedReminder['state']
}

function planFor(candidates: Candidate[], facts: ReminderFacts, now: Date): PlannedReminder[] {
  const [first] = candidates
  const known = facts.known.filter(({ recipientId }) => recipientId === first?.recipientId)
  const plans = candidates.flatMap((candidate) => planStep(candidate, { known, facts, now }))
  return plans.map((plan) => {
    const { subject, step, recipientId, because } = plan.candidate
    const { subjectId, termNumber } = subject
    const state = isOvertaken(plan, { plans, known, candidates, facts, now }) ? 'overtaken' : plan.state
    const { dueOn, dueAt } = plan
    return { subjectId, termNumber, step, recipientId, because, dueOn, dueAt, state }
  })
}

interface About {
  known: KnownReminder[]
  facts: ReminderFacts
  now: Date
}

function planStep(candidate: Candidate, { known, facts, now }: About): Plan[] {
  const { subject, step, dueOn, dueAt } = candidate
  const ours = known.filter(({ subjectId }) => subjectId === subject.subjectId)
  const row = ours.find((reminder) => reminder.step === step)
  if (row?.state === 'planned') return [{ candidate, ...planAgain(candidate, row, now) }]
  if (row && row.state !== 'cancelled') return []
  if (step === atOnce && !row && wasWarned(ours)) return []
  const stillComes = dueAt >= now || isWaiting(candidate, facts, now)
  if (!stillComes && row) return []
  return [{ candidate, dueOn, dueAt, state: stillComes ? 'planned' : 'lapsed' }]
}

/** What was due and did not go stays due; what was still to come follows the rules as they are now. */
function planAgain(
  { step, dueOn, dueAt, isLastDay }: Candidate,
  row: KnownReminder,
  now: Date,
): Omit<Plan, 'candidate'> {
  const asItWas = { dueOn: row.dueOn, dueAt: row.dueAt, state: 'planned' as const }
  if (row.dueAt <= now || step === atOnce) return asItWas
  if (dueAt >= now || dueOn === row.dueOn) return { dueOn, dueAt, state: 'planned' }
  return isLastDay ? asItWas : { dueOn, dueAt, state: 'passed' }
}

/** Planned for somebody, due, and not sent. */
function isWaiting({ subject, step }: Candidate, { known }: ReminderFacts, now: Date): boolean {
  return known.some(
    (row) =>
      row.subjectId === subject.subjectId &&
      row.step === step &&
      row.state === 'planned' &&
      (row.dueAt <= now || step === atOnce),
  )
}

function wasWarned(known: KnownReminder[]): boolean {
  return known.some(({ state }) => ['planned', 'sent', 'offered', 'failed'].includes(state))
}

/**
 * Of steps that are due together, or fall on one day, only the latest goes; none after a later one went; and where that
 * latest one is skipped, no other of its day comes in its place.
 */
function isOvertaken(plan: Plan, among: About & { plans: Plan[]; candidates: Candidate[] }): boolean {
  const { plans, known, candidates, now } = among
  if (plan.state !== 'planned') return false
  const together = ({ dueOn, dueAt }: Plan) => dueOn === plan.dueOn || (dueAt <= now && plan.dueAt <= now)
  const { subjectId } = plan.candidate.subject
  const rankOf = ({ step }: KnownReminder) =>
    candidates.find(({ subject, ...other }) => subject.subjectId === subjectId && other.step === step)
      ?.rank ?? -1
  return (
    plans.some(
      (other) => other.state === 'planned' && isLater(other, plan, among.facts) && together(other),
    ) ||
    known.some(
      (row) =>
        row.subjectId === subjectId &&
        rankOf(row) > plan.candidate.rank &&
        (plan.dueAt <= now
          ? row.state === 'sent' || row.state === 'offered'
          : row.state === 'skipped' && row.dueOn === plan.dueOn),
    )
  )
}

/** Of one subject by their order; of two by their moment, and the item itself before its stages. */
function isLater(plan: Plan, than: Plan, facts: ReminderFacts): boolean {
  const [one, other] = [plan.candidate, than.candidate]
  if (one.subject === other.subject) return one.rank > other.rank
  if (plan.dueOn !== than.dueOn) return plan.dueOn > than.dueOn
  return facts.subjects.indexOf(one.subject) < facts.subjects.indexOf(other.subject)
}
