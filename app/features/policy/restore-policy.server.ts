import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Policy } from './policy.ts'
import { levelName, requireLevel, type Level } from './require-level.server.ts'
import { writePolicy } from './write-policy.server.ts'

/** Puts an older version of the rules back, as the newest; number 0 is the rules that hold without any of its own. */
export async function restorePolicy(
  world: World,
  actor: Actor,
  level: Level,
  { number, why, version }: { number: number; why: string; version: number },
): Promise<void> {
  await world.database.$transaction(async (tx) => {
    await requireLevel(tx, actor, level)
    const found =
      number === 0
        ? { content: null }
        : await tx.policy.findFirst({
            where: {
              level: levelName(level),
              number,
              ...systemScope('its level was proved to be the actor’s'),
            },
            select: { content: true },
          })
    if (!found) throw new Problem('not-found')
    const content = found.content as Policy | null
    await writePolicy(tx, world, actor, level, { content, why, version, restored: number || null })
  })
}
