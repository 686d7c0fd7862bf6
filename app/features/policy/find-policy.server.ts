import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import { defaultPolicy } from './default-policy.ts'
import type { Policy } from './policy.ts'
import { levelName, requireLevel, type Level } from './require-level.server.ts'

const mostListed = 100

/** The rules that hold at a level, whether they are its own, and every version that was ever made there, newest first. */
export async function findPolicy(tx: Transaction, actor: Actor, level: Level) {
  const { code } = await requireLevel(tx, actor, level)
  const versions = await tx.policy.findMany({
    where: { level: levelName(level), ...systemScope('its level was proved to be the actor’s') },
    orderBy: { number: 'desc' },
    take: mostListed,
  })
  const [latest] = versions
  const own = (latest?.content ?? null) as Policy | null
  return {
    code,
    policy: own ?? (level.dossierId ? await findGeneral(tx) : defaultPolicy),
    isOwn: own !== null,
    nextNumber: (latest?.number ?? 0) + 1,
    versions: versions.map(({ number, why, restored, madeAt, madeByName, content }) => ({
      number,
      why,
      restored,
      on: writeMoment(madeAt),
      by: madeByName,
      isUsual: content === null,
    })),
  }
}

async function findGeneral(tx: Transaction): Promise<Policy> {
  const latest = await tx.policy.findFirst({
    where: { level: 'general', ...systemScope('the general rules are no secret') },
    orderBy: { number: 'desc' },
    select: { content: true },
  })
  return (latest?.content ?? defaultPolicy) as Policy
}
