import type { Actor } from '#app/features/access/actor.ts'
import { lockGates } from '#app/features/gates/lock-gates.server.ts'
import { proposeSlipOfItem } from '#app/features/gates/propose-slip-of-item.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { lapseRequests } from '#app/features/obligations/lapse-requests.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { addNotice } from './add-notice.server.ts'
import { extendTerm, type LaterTerm } from './extend-term.server.ts'
import { requireMaySome, toExtend } from './extension-permissions.ts'
import { findItemToExtend, type ItemToExtend } from './item-to-extend.server.ts'
import type { NewNotice } from './notice.ts'
import { tellOfAnswer } from './tell-of-answer.server.ts'

/**
 * Gives an item a later term that nobody asked for, with the reason; requests that were open lapse by it. Returns the id of
 * what is proposed to move along, or null.
 */
export async function giveExtension(
  world: World,
  actor: Actor,
  input: LaterTerm & { id: string; reason: string; notice: NewNotice | null },
): Promise<string | null> {
  requireMaySome(actor, toExtend)
  const [reason, sharedReason] = [input.reason.trim(), input.sharedReason.trim()]
  return world.database.$transaction(async (tx) => {
    const { id, dossierId } = await findItemToExtend(tx, actor, input.id, toExtend)
    await lockGates(tx, dossierId)
    await lockObligation(tx, id)
    const item = await findItemToExtend(tx, actor, id, toExtend)
    requireNoObjections(reason ? [] : ['Schrijf op waarom u uitstel geeft.'])
    const { number, termAfterId } = await extendTerm(tx, world, actor, item, input)
    const now = world.clock.now()
    const by = { decidedById: actor.userId, decidedByName: actor.name, decidedAt: now }
    if (!item.term) throw new Problem('not-found')
    const extension = await tx.extension.create({
      data: {
        obligationId: id,
        state: 'granted',
        number,
        recordedById: actor.userId,
        recordedByName: actor.name,
        recordedAt: now,
        recordedOn: world.clock.today(),
        reason,
        sharedReason,
        ...by,
        termBeforeId: item.term.id,
        termAfterId,
      },
      select: { id: true },
    })
    if (reason !== sharedReason) await explain(tx, world, actor, item, reason)
    if (input.notice) await addNotice(tx, world, actor, { id: extension.id, item }, input.notice)
    await tellOfAnswer(tx, world, actor, extension.id)
    await lapseRequests(tx, world, id, 'term-changed')
    await replan(tx, world, id)
    return proposeSlipOfItem(tx, world, actor, item, sharedReason || reason)
  })
}

/** The reason that the parties are not told. */
async function explain(tx: Transaction, world: World, actor: Actor, item: ItemToExtend, reason: string) {
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'extension-explained',
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: 'ministry',
    facts: { reason },
  })
}
