import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { addNotice } from './add-notice.server.ts'
import { requireMaySome, toExtend } from './extension-permissions.ts'
import { lockRequest } from './find-request.server.ts'
import type { NewNotice } from './notice.ts'
import { tellOfAnswer } from './tell-of-answer.server.ts'

/** Records afterwards who was told of an extension, by what. */
export async function recordNotice(
  world: World,
  actor: Actor,
  { id, notice }: { id: string; notice: NewNotice },
): Promise<void> {
  requireMaySome(actor, toExtend)
  await world.database.$transaction(async (tx) => {
    const { state, obligation: item } = await lockRequest(tx, actor, id)
    requireMay(actor, toExtend[item.kind], item.dossierId)
    requireNoObjections(
      state === 'granted' ? [] : ['Dit uitstel is niet verleend. Er is nog niets om bericht van te geven.'],
    )
    await addNotice(tx, world, actor, { id, item }, notice)
    await tellOfAnswer(tx, world, actor, id)
  })
}
