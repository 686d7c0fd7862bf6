import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ConsultationFilter } from './consultation-filter.ts'
import { visibleConsultations } from './visible-consultations.server.ts'

const pageSize = 50
const mostCounted = 1_000

/** The consultations an actor may know of, newest first, a page at a time, and how many there are. */
export async function listConsultations(world: World, actor: Actor, filter: ConsultationFilter) {
  const where = { AND: [visibleConsultations(actor), whereFor(filter)] }
  const isNewer = filter.from?.direction === 'newer'
  const order = isNewer ? 'asc' : 'desc'
  const [found, count] = await Promise.all([
    world.database.consultation.findMany({
      where: { AND: [where, beyond(filter.from)] },
      orderBy: [{ meetsOn: order }, { id: order }],
      take: pageSize + 1,
      select: {
        id: true,
        title: true,
        kind: true,
        meetsOn: true,
        heldAt: true,
        cancelledAt: true,
        dossier: { select: { code: true } },
        minutes: { select: { state: true } },
      },
    }),
    world.database.consultation.count({ where, take: mostCounted + 1 }),
  ])
  const rows = found.slice(0, pageSize)
  if (isNewer) rows.reverse()
  const hasMore = found.length > pageSize
  return {
    rows,
    count: Math.min(count, mostCounted),
    more: count > mostCounted,
    hasNewer: isNewer ? hasMore : filter.from !== null,
    hasOlder: isNewer || hasMore,
  }
}

function whereFor({ dossierId, state, search }: ConsultationFilter): Prisma.ConsultationWhereInput {
  return {
    ...(dossierId ? { dossierId } : {}),
    ...(state === 'held' ? { heldAt: { not: null } } : {}),
    ...(state === 'planned' ? { heldAt: null, cancelledAt: null } : {}),
    // The comparison without regard to case reads patterns.
    ...(search
      ? { title: { contains: search.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const } }
      : {}),
  }
}

function beyond(from: ConsultationFilter['from']): Prisma.ConsultationWhereInput {
  if (!from) return {}
  const step = from.direction === 'older' ? ('lt' as const) : ('gt' as const)
  const { meetsOn, id } = from
  return { OR: [{ meetsOn: { [step]: meetsOn } }, { meetsOn, id: { [step]: id } }] }
}
