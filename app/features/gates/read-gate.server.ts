import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { gateState, type GateState } from './gate.ts'
import { readAwaited } from './read-awaited.server.ts'
import { readStages } from './read-stages.server.ts'

/** What a decision waits for as a whole, whoever asks: only for judging, never for showing. */
export interface WholeGate {
  state: GateState
  /** The stages that are not reached. */
  openStages: string[]
  /** How many other things it waits for that were not kept. */
  openOthers: number
}

/** Reads the gate of a decision: its stages and what else it was told to wait for. */
export async function readGate(
  tx: Transaction,
  { id, note }: { id: string; note: string },
): Promise<WholeGate> {
  const stages = await readStages(tx, [id])
  const others = await readAwaited(tx, { obligationId: id, ...systemScope('judged as a whole') })
  const awaited = [...stages, ...others].map(({ reachedOn }) => ({ reached: reachedOn !== null }))
  return {
    state: gateState({ awaited, note }),
    openStages: stages.filter(({ reachedOn }) => reachedOn === null).map(({ name }) => name),
    openOthers: others.filter(({ reachedOn }) => reachedOn === null).length,
  }
}
