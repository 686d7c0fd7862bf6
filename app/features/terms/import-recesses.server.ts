import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { beforeAllIds, calendarStateId } from './calendar-state.ts'
import { planImport, type ImportPlan } from './plan-import.ts'
import { parseRecessCsv } from './recess-csv.ts'
import { recessEvent } from './recess-event.ts'
import type { StandingRecess } from './recess-form.ts'
import { standingRecesses } from './standing-recesses.server.ts'
import { stepRecess } from './step-recess.server.ts'

/** Does what the preview of a file showed, all of it or nothing; says how many periods were added and changed. */
export async function importRecesses(
  world: World,
  actor: Actor,
  { csv, changeNumber }: { csv: string; changeNumber: number },
): Promise<{ added: number; changed: number }> {
  requireMay(actor, 'manage the calendar')
  return world.database.$transaction(async (tx) => {
    await takeChange(tx, changeNumber)
    const plan = planImport(parseRecessCsv(csv).recesses, await standingRecesses(tx))
    requireNoObjections(
      plan.added.length + plan.changed.length > 0 ? [] : ['Dit bestand verandert niets aan de kalender.'],
    )
    await write(tx, world, actor, plan)
    return { added: plan.added.length, changed: plan.changed.length }
  })
}

/** Marks the change, unless the calendar changed since the preview. */
async function takeChange(tx: Transaction, changeNumber: number): Promise<void> {
  const { count } = await tx.calendarState.updateMany({
    where: { id: calendarStateId, changeNumber },
    data: { changeNumber: { increment: 1 }, rereadAfterId: beforeAllIds },
  })
  if (count === 0)
    throw new Problem(
      'changed-meanwhile',
      'De kalender is intussen gewijzigd. Bekijk opnieuw wat dit bestand verandert.',
    )
}

async function write(
  tx: Transaction,
  world: World,
  actor: Actor,
  { added, changed }: ImportPlan<StandingRecess>,
): Promise<void> {
  const now = world.clock.now()
  for (const period of added) {
    const { start, end, ...data } = period
    const { id } = await tx.recessPeriod.create({
      data: { ...data, startOn: start, endOn: end },
      select: { id: true },
    })
    await recordEvent(tx, now, actor, recessEvent('recess-added', id, period))
  }
  for (const { was, to } of changed) {
    await stepRecess(tx, was, was.version, { startOn: to.start, endOn: to.end, source: to.source })
    await recordEvent(tx, now, actor, recessEvent('recess-changed', was.id, to, was))
  }
}
