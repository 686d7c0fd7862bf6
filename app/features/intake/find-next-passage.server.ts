import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { mayDecide } from './passage.ts'
import { visibleIntakes } from './visible-intakes.server.ts'

/** The next passage that the actor still has to decide on, after this one and then from the beginning; null where none is left. */
export async function findNextPassage(
  world: World,
  actor: Actor,
  { intakeId, passageId }: { intakeId: string; passageId: string },
): Promise<string | null> {
  const intake = await world.database.intake.findFirst({
    where: { AND: [{ id: intakeId }, visibleIntakes(actor)] },
    select: { dossierId: true, acceptedAt: true },
  })
  if (!intake) return null
  const passages = await world.database.passage.findMany({
    where: { intakeId, ...systemScope('of a letter that the actor sees') },
    orderBy: [{ startsAt: 'asc' }, { endsAt: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, state: true },
  })
  const at = passages.findIndex(({ id }) => id === passageId)
  const inTurn = [...passages.slice(at + 1), ...passages.slice(0, Math.max(at, 0))]
  const next = inTurn.find(
    (passage) =>
      (passage.state === 'open' || passage.state === 'waiting') && mayDecide(actor, intake, passage),
  )
  return next?.id ?? null
}
