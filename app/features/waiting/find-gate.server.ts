import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { gateState, stepStates } from '#app/features/gates/gate.ts'
import { readGate } from '#app/features/gates/read-gate.server.ts'
import { readStages } from '#app/features/gates/read-stages.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { GateView, WaitingView } from './waiting-view.ts'

/**
 * The gate of a decision that the actor sees. Where it also waits for something that this reader does not see, nothing is
 * said of whether it is open: that would tell of it.
 */
export async function findGate(
  world: World,
  actor: Actor,
  decision: { id: string; dossierId: string; note: string },
  { awaited }: Pick<WaitingView, 'awaited'>,
): Promise<GateView> {
  const { id, note, dossierId } = decision
  const stages = await readStages(world.database, [id])
  const states = stepStates(stages, world.clock.today())
  const seen = [...stages, ...awaited].map(({ reachedOn }) => ({ reached: reachedOn !== null }))
  const state = gateState({ awaited: seen, note })
  const isWhole = state !== 'open' || may(actor, 'see confidential items', dossierId)
  const whole = isWhole ? null : await readGate(world.database, { id, note })
  return {
    steps: stages.map((stage, index) => ({ ...stage, state: states[index] ?? 'later' })),
    state: whole && whole.state !== state ? 'none' : state,
  }
}
