import type { Actor } from '#app/features/access/actor.ts'
import { markForReplan } from '#app/features/access/mark-for-replan.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Policy } from './policy.ts'
import { generalRulesId } from './general-rules-id.ts'
import { levelName, type Level } from './require-level.server.ts'

export interface NewVersion {
  /** Null where the rules one level up hold again. */
  content: Policy | null
  why: string
  /** The number that the form thinks this version gets. */
  version: number
  /** The version that is put back; null for the usual rules; absent where something was changed. */
  restored?: number | null
}

/** Writes the next version of a level and marks what it governs: the reminders come for it in small transactions. */
export async function writePolicy(
  tx: Transaction,
  world: World,
  actor: Actor,
  level: Level,
  { content, why, version, restored }: NewVersion,
): Promise<void> {
  const { dossierId } = level
  const next = await nextNumber(tx, level)
  if (next !== version) refuseOlder(next)
  const { count } = await tx.policy.createMany({
    data: [
      {
        level: levelName(level),
        dossierId,
        number: version,
        content: content === null ? Prisma.DbNull : (content as unknown as Prisma.InputJsonValue),
        why,
        restored: restored ?? null,
        madeAt: world.clock.now(),
        madeByName: actor.name,
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) refuseOlder(version + 1)
  await recordEvent(tx, world.clock.now(), actor, {
    action: restored === undefined ? 'policy-changed' : 'policy-restored',
    subjectType: dossierId ? 'dossier' : 'policy',
    subjectId: dossierId ?? generalRulesId,
    dossierId,
    audience: 'ministry',
    facts: { number: version, why, ...(restored === undefined ? {} : { restored }) },
  })
  await markForReplan(tx, dossierId ? [dossierId] : null)
}

async function nextNumber(tx: Transaction, level: Level): Promise<number> {
  const latest = await tx.policy.findFirst({
    where: { level: levelName(level), ...systemScope('its level was proved to be the actor’s') },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  return (latest?.number ?? 0) + 1
}

function refuseOlder(version: number): never {
  throw new Problem(
    'changed-meanwhile',
    'Iemand anders wijzigde deze regels net. Kijk hieronder of in het overzicht wat er nu geldt. Sla opnieuw op om uw regels daarop te zetten.',
    { version },
  )
}
