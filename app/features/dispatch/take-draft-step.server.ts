import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { findSignedWith } from '#app/features/drafts/find-signed-with.server.ts'
import { holdDraft } from '#app/features/drafts/hold-draft.server.ts'
import { letterIn } from '#app/features/drafts/letter-document.ts'
import { recordDraftEvent } from '#app/features/drafts/record-draft-event.server.ts'
import { textOf } from '#app/features/editor/document.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { objectionsToStep, stepRules, type DraftStep } from './draft-step.ts'
import { requireSeen, type Seen } from './seen.ts'

/** Takes a letter in the making from one state to the next, or back with a reason. */
export async function takeDraftStep(
  world: World,
  actor: Actor,
  input: Seen & { id: string; step: DraftStep; reason: string },
): Promise<void> {
  const { id, step } = input
  const { to, permission } = stepRules[step]
  const reason = input.reason.trim()
  requireMay(actor, permission)
  await world.database.$transaction(async (tx) => {
    const draft = await holdDraft(tx, actor, id, permission)
    const hasText = textOf(letterIn(draft.document)).trim() !== ''
    requireNoObjections(objectionsToStep(step, { ...draft, hasText }, reason))
    requireSeen(draft, input)
    await tx.letterDraft.update({
      where: { id, ...systemScope('found among what the actor sees, and held') },
      data: {
        state: to,
        ...(step === 'sign' ? { signedWith: { ...(await findSignedWith(tx, draft)) } } : {}),
        ...(step === 'unsign' ? { signedWith: Prisma.DbNull } : {}),
        steps: { create: { state: to, at: world.clock.now(), byName: actor.name, note: reason } },
      },
    })
    await recordDraftEvent(tx, world, actor, draft, {
      action: `internal-draft-${step}`,
      facts: { reason: reason || null },
    })
  })
}
