import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { endRequest } from './end-request.server.ts'
import { objectionsToAnswered } from './extension.ts'
import { requireMaySome, toExtend } from './extension-permissions.ts'
import { lockRequest } from './find-request.server.ts'
import { tellOfAnswer } from './tell-of-answer.server.ts'

/** Refuses a request with a reason, which who asked reads; the term stays. */
export async function refuseExtension(
  world: World,
  actor: Actor,
  input: { id: string; reason: string },
): Promise<void> {
  requireMaySome(actor, toExtend)
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    const request = await lockRequest(tx, actor, input.id)
    requireMay(actor, toExtend[request.obligation.kind], request.obligation.dossierId)
    requireNoObjections(objectionsToAnswered(request))
    requireNoObjections(reason ? [] : ['Schrijf op waarom u het uitstel weigert.'])
    await endRequest(tx, world, actor, request, { state: 'refused', answer: reason })
    await tellOfAnswer(tx, world, actor, request.id)
  })
}
