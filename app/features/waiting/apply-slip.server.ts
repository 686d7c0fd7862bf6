import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { closeSlip } from './close-slip.server.ts'
import { moveItem, moveStageTerm } from './move-term.server.ts'
import { permissionToMove, requireMayMoveAny } from './moving.ts'
import { noticeMoves } from './notice-moves.server.ts'
import { findSlip, readSlips } from './read-slips.server.ts'
import type { SlipRowView } from './slip-view.ts'

export interface ChosenRow {
  rowId: string
  /** The new words, as proposed or as somebody made them. */
  words: string
  /** The number of the term that the person saw. */
  termNumber: number
}

export interface SlipDecision {
  slipId: string
  /** Why it moves: it stands in the history of everything that does. */
  reason: string
  rows: ChosenRow[]
}

/**
 * Moves everything that was chosen of a proposal, in one transaction, each with its own history; who has to know gets one
 * notice. What was not chosen, or is for somebody else to decide, stays proposed. Returns how many moved.
 */
export async function applySlip(world: World, actor: Actor, input: SlipDecision): Promise<number> {
  requireMayMoveAny(actor)
  const reason = input.reason.trim()
  return world.database.$transaction(async (tx) => {
    const found = await findSlip(tx, actor, input.slipId)
    if (!found) throw new Problem('not-found')
    await lockGates(tx, found.dossierId)
    const [slip] = await readSlips(tx, actor, { id: found.id })
    const chosen = join(input.rows, slip?.rows ?? [])
    requireNoObjections([
      ...(input.rows.length === 0 ? ['Vink aan wat er verschuift.'] : []),
      ...(reason ? [] : ['Schrijf op waarom dit verschuift.']),
    ])
    for (const { row } of chosen)
      if (row && !may(actor, permissionToMove[row.item.kind], found.dossierId))
        throw new Problem('not-allowed')
    await lockItems(tx, chosen)
    requireUnchanged(chosen)
    const moves = chosen.flatMap(({ row, words }) => (row ? [{ row, words }] : []))
    for (const { row, words } of moves)
      await applyRow(tx, world, actor, row, { words: words.trim(), reason, dossierId: found.dossierId })
    for (const id of new Set(moves.map(({ row }) => row.item.id))) await replan(tx, world, id)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'slip-applied',
      subjectType: found.obligation.kind,
      subjectId: found.obligation.id,
      dossierId: found.dossierId,
      audience: 'ministry',
      facts: { moved: moves.length },
    })
    await noticeMoves(tx, world, actor, {
      slipId: found.id,
      obligationId: found.obligation.id,
      dossierId: found.dossierId,
      reason,
      rows: moves.map(({ row }) => row),
    })
    await closeSlip(tx, world, found.id)
    return moves.length
  })
}

async function applyRow(
  tx: Transaction,
  world: World,
  actor: Actor,
  row: SlipRowView,
  move: { words: string; reason: string; dossierId: string },
): Promise<void> {
  const { stageId } = row
  const to = stageId
    ? await moveStageTerm(tx, world, actor, { ...row, stageId }, move)
    : await moveItem(tx, world, actor, row, move)
  await tx.slipRow.update({
    where: { id: row.id, ...systemScope('of a proposal that the actor sees') },
    data: {
      state: 'applied',
      toWords: move.words,
      toEarliestOn: to.earliestOn,
      toLatestOn: to.latestOn,
      decidedAt: world.clock.now(),
      decidedByName: actor.name,
    },
  })
}

interface Chosen extends ChosenRow {
  /** Null where it was decided, reached or closed meanwhile. */
  row: SlipRowView | null
}

function join(chosen: ChosenRow[], rows: SlipRowView[]): Chosen[] {
  return chosen.map((one) => ({ ...one, row: rows.find(({ id }) => id === one.rowId) ?? null }))
}

/** In one order, so that two who move the same things wait for each other instead of for ever. */
async function lockItems(tx: Transaction, chosen: Chosen[]): Promise<void> {
  const ids = new Set(chosen.flatMap(({ row }) => row?.item.id ?? []))
  for (const id of [...ids].sort()) await lockObligation(tx, id)
}

/** Says of each what changed since it was shown; nothing moves then. */
function requireUnchanged(chosen: Chosen[]): void {
  const changed = chosen.flatMap(({ row, termNumber }) => {
    if (!row)
      return ['Een van de gekozen regels is intussen al beslist, bereikt of afgerond. Kijk wat er nog staat.']
    if (row.termNumber === termNumber) return []
    return [
      `De termijn van ${row.name} is intussen «${row.words ?? 'leeg'}». Kijk of het voorstel nog klopt en sla opnieuw op.`,
    ]
  })
  if (changed.length > 0) throw new Problem('changed-meanwhile', [...new Set(changed)])
}
