import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { endRequest } from './end-request.server.ts'
import { objectionsToAnswered } from './extension.ts'
import { mayWithdraw } from './extension-acts.ts'
import { requireMaySome, toAsk } from './extension-permissions.ts'
import { lockRequest } from './find-request.server.ts'

/** Takes back a request of one's own that nobody answered yet. */
export async function withdrawExtension(world: World, actor: Actor, { id }: { id: string }): Promise<void> {
  requireMaySome(actor, toAsk)
  await world.database.$transaction(async (tx) => {
    const request = await lockRequest(tx, actor, id)
    if (!request.organisationId || !mayWithdraw(actor, request)) throw new Problem('not-allowed')
    requireNoObjections(objectionsToAnswered(request))
    await endRequest(tx, world, actor, request, { state: 'withdrawn' })
  })
}
