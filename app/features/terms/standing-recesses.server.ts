import type { Transaction } from '#app/platform/database.server.ts'
import type { StandingRecess } from './recess-form.ts'

const fields = {
  id: true,
  chamber: true,
  name: true,
  startOn: true,
  endOn: true,
  source: true,
  version: true,
} as const

/** The periods that stand in the calendar, or those that were taken out of it, in the order of the year. */
export async function standingRecesses(
  database: Transaction,
  { removed = false }: { removed?: boolean } = {},
): Promise<StandingRecess[]> {
  const rows = await database.recessPeriod.findMany({
    where: { removedAt: removed ? { not: null } : null },
    select: fields,
  })
  return rows.map(({ startOn, endOn, ...row }) => ({ ...row, start: startOn, end: endOn })).sort(byDay)
}

function byDay(one: StandingRecess, other: StandingRecess): number {
  const [first, second] = [one.start ?? one.end ?? '', other.start ?? other.end ?? '']
  return first < second ? -1 : first > second ? 1 : one.name.localeCompare(other.name, 'nl')
}
