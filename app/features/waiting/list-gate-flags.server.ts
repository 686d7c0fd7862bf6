import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { keptOn } from '#app/features/gates/awaited.ts'
import { waitsForLine } from '#app/features/gates/gate.ts'
import { stageName } from '#app/features/gates/stage.ts'
import { kindName } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { GateFlag, GateFlags } from './gate-flag.ts'
import { visibleAwaited } from './visible-waiting.server.ts'

const stage = { kind: true, name: true, reachedOn: true } satisfies Prisma.StageSelect

const awaited = {
  stage: { select: stage },
  for: {
    select: {
      kind: true,
      closedOn: true,
      agreement: { select: { settledOn: true } },
      commitment: { select: { origin: true, fulfilledOn: true } },
      decision: { select: { takenOn: true } },
    },
  },
} satisfies Prisma.WaitSelect

type Wait = Prisma.WaitGetPayload<{ select: typeof awaited }>

/**
 * What the open items of a list wait for, in one query; the caller proved the items visible. Where one also waits for
 * something that this reader does not see, nothing says that its gate is open; only decisions have one.
 */
export async function listGateFlags(
  world: World,
  actor: Actor,
  items: { id: string; closedOn: string | null }[],
): Promise<GateFlags> {
  const open = items.flatMap(({ id, closedOn }) => (closedOn === null ? [id] : []))
  if (open.length === 0) return {}
  const rows = await world.database.obligation.findMany({
    where: { id: { in: open }, ...systemScope('the caller proved the items visible') },
    select: {
      id: true,
      kind: true,
      stages: { where: { removedAt: null }, orderBy: { position: 'asc' }, select: stage },
      waits: {
        where: { AND: [visibleAwaited(actor)], endedAt: null },
        orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
        select: awaited,
      },
      _count: { select: { waits: { where: { endedAt: null } } } },
    },
  })
  const flags = rows.map(({ id, kind, stages, waits, _count }) => {
    const steps = [...stages.map(ofStage), ...waits.flatMap(ofWait)]
    const mayBeOpen = kind === 'decision' && waits.length === _count.waits
    return [id, flagOf(steps, mayBeOpen)] as const
  })
  return Object.fromEntries(flags.filter(([, flag]) => flag !== null)) as GateFlags
}

function flagOf(steps: { name: string; reached: boolean }[], mayBeOpen: boolean): GateFlag | null {
  const words = waitsForLine(steps.flatMap(({ name, reached }) => (reached ? [] : [name])))
  if (words) return { state: 'shut', words }
  return steps.length > 0 && mayBeOpen ? { state: 'open' } : null
}

function ofStage(step: NonNullable<Wait['stage']>) {
  return { name: stageName(step), reached: step.reachedOn !== null }
}

function ofWait({ stage: step, for: item }: Wait) {
  if (step) return [ofStage(step)]
  if (!item) return []
  return [{ name: kindName(item.kind, item.commitment?.origin), reached: keptOn(item) !== null }]
}
