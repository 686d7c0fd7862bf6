import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { visibleOutcomes } from './visible-outcomes.server.ts'

/** What came out of a consultation, as far as the actor may know of it. */
export async function listOutcomes(world: World, actor: Actor, consultationId: string): Promise<Outcome[]> {
  const rows = await world.database.obligation.findMany({
    where: { AND: [{ consultationId }, visibleOutcomes(actor)] },
    orderBy: [{ kind: 'asc' }, { latestOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      wording: true,
      earliestOn: true,
      latestOn: true,
      closedOn: true,
      term: { select: { words: true } },
      parties: {
        where: { role: 'owner' },
        orderBy: { organisation: { name: 'asc' } },
        select: { organisation: { select: { name: true } } },
      },
      agreement: { select: { startedOn: true, settledOn: true, withdrawnOn: true } },
      commitment: { select: { fulfilledOn: true, lapsedOn: true, withdrawnOn: true } },
      decision: { select: { takenOn: true, droppedOn: true } },
    },
  })
  return rows.map((row) => outcomeOf(row, world.clock.today()))
}
