import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordStageTerm } from '#app/features/gates/record-stage-term.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { changeTerm } from '#app/features/obligations/change-term.server.ts'
import { factsToChange } from '#app/features/obligations/item-to-change.server.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import { hasWindow } from '#app/features/terms/reading.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeWindow, type Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import type { SlipRowView } from './slip-view.ts'

interface Move {
  words: string
  reason: string
}

interface Moved {
  earliestOn: Day | null
  latestOn: Day | null
}

/** Gives a stage of a proposal its new term. The caller holds the locks and replans. */
export async function moveStageTerm(
  tx: Transaction,
  world: World,
  actor: Actor,
  row: SlipRowView & { stageId: string },
  { words, reason, dossierId }: Move & { dossierId: string },
): Promise<Moved> {
  const saidOn = world.clock.today()
  await requireMove(tx, row, words, saidOn)
  const scope = systemScope('of a decision that the actor may change')
  const window = await recordStageTerm(tx, world, actor, row.stageId, { words, saidOn, reason })
  await tx.stage.update({ where: { id: row.stageId, ...scope }, data: { version: { increment: 1 } } })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'stage-term-changed',
    subjectType: 'decision',
    subjectId: row.item.id,
    dossierId,
    facts: {
      stage: row.name.replace('de stap ', ''),
      from: row.words,
      to: words,
      window: writeWindow(window.earliestOn, window.latestOn),
      reason,
    },
  })
  return window
}

/** Gives an item of a proposal its new term. The caller holds the locks and replans. */
export async function moveItem(
  tx: Transaction,
  world: World,
  actor: Actor,
  row: SlipRowView,
  { words, reason }: Move,
): Promise<Moved> {
  const saidOn = world.clock.today()
  await requireMove(tx, row, words, saidOn)
  const scope = systemScope('a row of a proposal that the actor may decide')
  const item = await tx.obligation.findUniqueOrThrow({
    where: { id: row.item.id, ...scope },
    select: factsToChange,
  })
  const change = { version: item.version, words, saidOn, window: null, reason, movesAlong: true }
  await changeTerm(tx, world, actor, item, change)
  return tx.obligation.findUniqueOrThrow({
    where: { id: item.id, ...scope },
    select: { earliestOn: true, latestOn: true },
  })
}

/** New words that mean a period: what moves along has to be sorted and reminded by it. */
async function requireMove(tx: Transaction, row: SlipRowView, words: string, saidOn: Day): Promise<void> {
  if (!words) requireNoObjections([`Vul een termijn in voor ${row.name}, of haal het vinkje weg.`])
  requireNoObjections(
    words === row.words ? [`De termijn van ${row.name} verandert niet. Haal het vinkje weg.`] : [],
  )
  const reading = readTerm(words, saidOn, await loadCalendar(tx))
  requireNoObjections(
    hasWindow(reading)
      ? []
      : [`«${words}» noemt geen periode voor ${row.name}. Schrijf bijvoorbeeld «maart 2021».`],
  )
}
