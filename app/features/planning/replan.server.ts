import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { lockObligation } from './lock-obligation.server.ts'
import { planReminders, type PlannedReminder, type ReminderFacts } from './plan.ts'
import { readFacts, type ReminderRow } from './read-facts.server.ts'

/**
 * Plans the reminders of one obligation anew, in the transaction of the change to it: takes back what no longer holds,
 * adds what is missing, and leaves alone what was sent, offered or has lapsed. Doing it again changes nothing.
 */
export async function replan(tx: Transaction, world: World, obligationId: string): Promise<void> {
  await lockObligation(tx, obligationId)
  const found = await readFacts(tx, obligationId, world.clock.today())
  if (!found) return
  const { facts, rows } = found
  const plans = planReminders(facts, world.clock.now())
  await takeBack(tx, facts, rows, plans)
  await add(tx, obligationId, facts, plans)
  await move(tx, facts, rows, plans)
}

const reasons = {
  closed: 'Dit is afgerond of ingetrokken.',
  term: 'De termijn is veranderd.',
  recipient: 'Deze herinnering is voor iemand anders, of niet meer nodig.',
  overtaken: 'Een latere herinnering gaat in plaats van deze.',
}

function reasonToTakeBack(
  row: ReminderRow,
  facts: ReminderFacts,
  plan: PlannedReminder | undefined,
): keyof typeof reasons | null {
  if (row.state !== 'planned') return null
  if (facts.closedOn !== null) return 'closed'
  if (row.termNumber !== facts.termNumber) return 'term'
  if (!plan) return 'recipient'
  return plan.state === 'overtaken' ? 'overtaken' : null
}

async function takeBack(
  tx: Transaction,
  facts: ReminderFacts,
  rows: ReminderRow[],
  plans: PlannedReminder[],
): Promise<void> {
  for (const reason of Object.keys(reasons) as (keyof typeof reasons)[]) {
    const ids = rows
      .filter((row) => reasonToTakeBack(row, facts, planFor(row, plans)) === reason)
      .map(({ id }) => id)
    if (ids.length === 0) continue
    await tx.reminder.updateMany({
      where: { id: { in: ids }, state: 'planned', ...systemScope('of an item that its caller may change') },
      data: { state: 'cancelled', deliveryId: null, reason: reasons[reason] },
    })
  }
}

function planFor(row: { step: string; recipientId: string }, plans: PlannedReminder[]) {
  return plans.find(({ step, recipientId }) => step === row.step && recipientId === row.recipientId)
}

function isKnown(plan: { step: string; recipientId: string }, { known }: ReminderFacts): boolean {
  return known.some(({ step, recipientId }) => step === plan.step && recipientId === plan.recipientId)
}

async function add(
  tx: Transaction,
  obligationId: string,
  facts: ReminderFacts,
  plans: PlannedReminder[],
): Promise<void> {
  const data = plans.flatMap(({ state, ...plan }) =>
    state === 'overtaken' || isKnown(plan, facts)
      ? []
      : [{ ...plan, state, obligationId, subjectId: obligationId, termNumber: facts.termNumber }],
  )
  if (data.length > 0) await tx.reminder.createMany({ data, skipDuplicates: true })
}

/** Brings back what was taken back and holds again, and moves what is planned for another moment or reason. */
async function move(
  tx: Transaction,
  { termNumber }: ReminderFacts,
  rows: ReminderRow[],
  plans: PlannedReminder[],
): Promise<void> {
  for (const row of rows) {
    const plan = row.termNumber === termNumber ? planFor(row, plans) : undefined
    if (plan?.state !== 'planned' || !['planned', 'cancelled'].includes(row.state)) continue
    const { dueOn, dueAt, because } = plan
    const same = row.dueOn === dueOn && row.because === because && row.state === 'planned'
    if (same && row.dueAt.getTime() === dueAt.getTime()) continue
    await tx.reminder.updateMany({
      where: {
        id: row.id,
        state: { in: ['planned', 'cancelled'] },
        ...systemScope('of an item that its caller may change'),
      },
      data: { state: 'planned', dueOn, dueAt, because, reason: null },
    })
  }
}
