import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'

/**
 * An agreement or decision of others stays readable, because the minutes are shared with all who took part. What the Kamer
 * waits for and what is confidential are left out for who may not see their record.
 */
export async function findHidden(world: World, consultationId: string, visible: Set<string>) {
  const confidential = await world.database.obligation.findMany({
    where: { consultationId, confidential: true, ...systemScope('to leave out what the actor may not read') },
    select: { id: true },
  })
  const secret = new Set(confidential.map(({ id }) => id))
  return (id: string, kind: string) => !visible.has(id) && (kind === 'commitment' || secret.has(id))
}
