import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { withdrawCommitmentIn } from '#app/features/commitments/withdraw-commitment.server.ts'
import { holdDraft, type HeldDraft } from '#app/features/drafts/hold-draft.server.ts'
import { recordDraftEvent } from '#app/features/drafts/record-draft-event.server.ts'
import { takeBackAnswer } from '#app/features/letters/take-back-answer.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { lockRegister } from './lock-register.server.ts'
import { objectionsToUnsending } from './objections-to-unsending.server.ts'
import { requireSeen, type Seen } from './seen.ts'

/**
 * Takes back that a letter was sent: what it closed opens, what it opened is withdrawn, and the letter is signed and not sent
 * again. Refused where somebody worked on what it opened, or used the letter for something else.
 */
export async function unsendLetter(
  world: World,
  actor: Actor,
  input: Seen & { id: string; reason: string },
): Promise<void> {
  requireMay(actor, 'send a letter')
  const { id } = input
  const reason = input.reason.trim()
  await world.database.$transaction(async (tx) => {
    await lockRegister(tx, actor, id)
    const draft = await holdDraft(tx, actor, id, 'send a letter')
    requireMay(actor, 'fulfil a commitment', draft.dossierId)
    requireNoObjections([
      ...(draft.state === 'sent' ? [] : ['Deze brief staat niet als verzonden vast.']),
      ...(reason ? [] : ['Schrijf op waarom de brief toch niet is verzonden.']),
    ])
    requireSeen(draft, input)
    requireNoObjections(await objectionsToUnsending(tx, draft))
    for (const item of draft.items) await takeBack(tx, world, actor, draft, item, reason)
    await keep(tx, world, actor, draft, reason)
  })
}

async function takeBack(
  tx: Transaction,
  world: World,
  actor: Actor,
  draft: HeldDraft,
  item: HeldDraft['items'][number],
  reason: string,
): Promise<void> {
  const { openedId, obligationId, role } = item
  if (openedId) {
    const opened = await tx.obligation.findUniqueOrThrow({
      where: { id: openedId, ...systemScope('opened by a letter that the actor may send') },
      select: { version: true, closedOn: true },
    })
    if (!opened.closedOn)
      await withdrawCommitmentIn(tx, world, actor, { id: openedId, version: opened.version, reason })
    await tx.draftItem.update({
      where: { id: item.id, ...systemScope('of a draft that the actor sees, and holds') },
      data: { openedId: null, quote: '' },
    })
  }
  if (obligationId && (role === 'fulfils' || role === 'fulfils_partly'))
    await takeBackAnswer(tx, world, actor, {
      ...{ obligationId, remainedAs: openedId, reason },
      letterId: draft.letterId,
    })
}

/** The letter was none, so it goes; the history of what it was about keeps that somebody thought so. */
async function keep(
  tx: Transaction,
  world: World,
  actor: Actor,
  draft: HeldDraft,
  reason: string,
): Promise<void> {
  await tx.letterDraft.update({
    where: { id: draft.id, ...systemScope('found among what the actor sees, and held') },
    data: {
      state: 'signed',
      letterId: null,
      steps: { create: { state: 'signed', at: world.clock.now(), byName: actor.name, note: reason } },
    },
  })
  await tx.letter.delete({
    where: { id: draft.letterId ?? '', ...systemScope('of a draft that the actor sees, and holds') },
  })
  await recordDraftEvent(tx, world, actor, draft, {
    action: 'internal-draft-unsent',
    facts: { reference: draft.reference, reason },
  })
}
