import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { containsText } from './contains-text.server.ts'
import { pageOf, pageSize, type Place, type Step } from './keyset.ts'
import type { RegisterFilter } from './register-query.ts'

const mostCounted = 1000

const registerRow = {
  id: true,
  kind: true,
  wording: true,
  confidential: true,
  earliestOn: true,
  latestOn: true,
  closedOn: true,
  extensionCount: true,
  dossier: { select: { code: true } },
  term: { select: { words: true, unread: true } },
  parties: {
    where: { role: 'owner' },
    orderBy: { organisation: { name: 'asc' } },
    select: { organisation: { select: { name: true } } },
  },
  agreement: { select: { startedOn: true, settledOn: true, withdrawnOn: true, endedBy: true } },
  commitment: {
    select: {
      origin: true,
      chamber: true,
      fulfilledOn: true,
      lapsedOn: true,
      withdrawnOn: true,
      kamerWord: true,
      kamerStatus: true,
      registerNumber: true,
    },
  },
  decision: { select: { takenOn: true, droppedOn: true } },
} satisfies Prisma.ObligationSelect

export type RegisterRow = Prisma.ObligationGetPayload<{ select: typeof registerRow }>

export interface RegisterPage {
  rows: RegisterRow[]
  count: number
  /** There are more than were counted. */
  more: boolean
  previous: Place | null
  next: Place | null
}

/**
 * A page of a register, by the end of the window and then by id; what has no end stands last in both orders.
 * `visible` are the rows of one kind that the actor may know of and that have the stand that was asked for.
 */
export async function listRegister(
  world: World,
  visible: Prisma.ObligationWhereInput,
  filter: RegisterFilter,
): Promise<RegisterPage> {
  const where = { AND: [visible, chosenBy(filter)], ...systemScope('the caller hands the visible rows') }
  const counted = await world.database.obligation.count({
    where,
    take: mostCounted + 1,
    // The same for every row: without it Prisma has them ordered by id, and the database walks the whole table for that.
    orderBy: { kind: 'asc' },
  })
  const found = await findPlaces(world, where, filter, filter.step)
  // A place that nothing follows is stale: the list begins anew.
  const isStale = found.length === 0 && filter.step !== null
  const step = isStale ? null : filter.step
  const places = isStale ? await findPlaces(world, where, filter, null) : found
  const page = pageOf(places, step, (place) => place)
  const unordered = await world.database.obligation.findMany({
    where: { id: { in: page.rows.map(({ id }) => id) }, ...systemScope('found among the visible rows') },
    select: registerRow,
  })
  const byId = new Map(unordered.map((row) => [row.id, row]))
  const rows = page.rows.map(({ id }) => byId.get(id)).filter((row) => row !== undefined)
  return { ...page, rows, count: Math.min(counted, mostCounted), more: counted > mostCounted }
}

function chosenBy(filter: RegisterFilter): Prisma.ObligationWhereInput {
  const { dossierId, organisationId, from, to, text } = filter
  return {
    ...(dossierId ? { dossierId } : {}),
    ...(organisationId ? { parties: { some: { organisationId } } } : {}),
    ...(from || to ? { latestOn: { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } } : {}),
    ...(text ? { wording: containsText(text) } : {}),
  }
}

/** The places on a page and one more, in the order of reading: first those with an end, then those without; or back. */
async function findPlaces(
  world: World,
  where: Prisma.ObligationWhereInput,
  { descending, from, to }: RegisterFilter,
  step: Step | null,
): Promise<Place[]> {
  const isBack = step?.direction === 'before'
  const parts = from || to ? [true] : isBack ? [false, true] : [true, false]
  const start = step ? Math.max(parts.indexOf(step.place.on !== null), 0) : 0
  const found: Place[] = []
  for (const [index, isDated] of parts.slice(start).entries()) {
    const missing = pageSize + 1 - found.length
    if (missing === 0) break
    const order = (isDated && descending) !== isBack ? 'desc' : 'asc'
    const place = index === 0 ? (step?.place ?? null) : null
    const rows = await world.database.obligation.findMany({
      where: {
        AND: [where, inPart(isDated, order, place)],
        ...systemScope('the caller hands the visible rows'),
      },
      orderBy: isDated ? [{ latestOn: order }, { id: order }] : { id: order },
      take: missing,
      select: { id: true, latestOn: true },
    })
    found.push(...rows.map(({ id, latestOn }) => ({ id, on: latestOn })))
  }
  return found
}

function inPart(isDated: boolean, order: 'asc' | 'desc', place: Place | null): Prisma.ObligationWhereInput {
  const beyond = (value: string) => (order === 'asc' ? { gt: value } : { lt: value })
  if (!isDated) return { latestOn: null, ...(place ? { id: beyond(place.id) } : {}) }
  if (!place?.on) return { latestOn: { not: null } }
  // The first condition lets the index begin at the right day.
  return {
    latestOn: order === 'asc' ? { gte: place.on } : { lte: place.on },
    OR: [{ latestOn: beyond(place.on) }, { latestOn: place.on, id: beyond(place.id) }],
  }
}
