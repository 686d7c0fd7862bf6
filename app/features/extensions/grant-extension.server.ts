import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { proposeSlipOfItem } from '#app/features/gates/propose-slip-of-item.server.ts'
import { lapseRequests } from '#app/features/obligations/lapse-requests.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { addNotice } from './add-notice.server.ts'
import { endRequest } from './end-request.server.ts'
import { extendTerm, type LaterTerm } from './extend-term.server.ts'
import { isOtherTerm, objectionsToAnswered } from './extension.ts'
import { requireMaySome, toExtend } from './extension-permissions.ts'
import { findRequest, lockRequest } from './find-request.server.ts'
import type { NewNotice } from './notice.ts'
import { tellOfAnswer } from './tell-of-answer.server.ts'

/**
 * Grants a request, with the term that was asked for or another later one. Returns the id of what is proposed to move along,
 * or null.
 */
export async function grantExtension(
  world: World,
  actor: Actor,
  input: LaterTerm & { id: string; answer: string; notice: NewNotice | null },
): Promise<string | null> {
  requireMaySome(actor, toExtend)
  return world.database.$transaction(async (tx) => {
    const { dossierId } = (await findRequest(tx, actor, input.id)).obligation
    await lockGates(tx, dossierId)
    const request = await lockRequest(tx, actor, input.id)
    const { obligation: item, words, earliestOn, latestOn } = request
    requireMay(actor, toExtend[item.kind], item.dossierId)
    requireNoObjections(objectionsToAnswered(request))
    const { number, termAfterId, term } = await extendTerm(tx, world, actor, item, input)
    await endRequest(tx, world, actor, request, {
      state: 'granted',
      number,
      termAfterId,
      answer: input.answer.trim(),
      sharedReason: input.sharedReason.trim(),
      changed: isOtherTerm(words === null ? null : { words, earliestOn, latestOn }, term),
    })
    if (input.notice) await addNotice(tx, world, actor, { id: request.id, item }, input.notice)
    await tellOfAnswer(tx, world, actor, request.id)
    await lapseRequests(tx, world, item.id, 'term-changed')
    await replan(tx, world, item.id)
    return proposeSlipOfItem(tx, world, actor, item, input.sharedReason.trim())
  })
}
