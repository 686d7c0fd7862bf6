import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findPolicy } from './find-policy.server.ts'
import type { PolicyKind, Step, Width } from './policy.ts'
import { objectionsToSteps } from './policy-form.ts'
import { requireLevel, type Level } from './require-level.server.ts'
import { writePolicy } from './write-policy.server.ts'

export interface PolicyChange {
  kind: PolicyKind
  width: Width
  steps: Step[]
  why: string
  version: number
}

/** Makes a next version of the rules, with other steps for one kind of item and one width of its window. */
export async function changePolicy(
  world: World,
  actor: Actor,
  level: Level,
  { kind, width, steps, why, version }: PolicyChange,
): Promise<void> {
  await world.database.$transaction(async (tx) => {
    await requireLevel(tx, actor, level)
    requireNoObjections(Object.values(objectionsToSteps(steps, kind, width)).flat())
    const { policy } = await findPolicy(tx, actor, level)
    const content = { ...policy, [kind]: { ...policy[kind], [width]: steps } }
    await writePolicy(tx, world, actor, level, { content, why, version })
  })
}
