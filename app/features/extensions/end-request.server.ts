import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { EventFacts } from '#app/features/history/sentences.ts'
import { voidEndedNotices } from '#app/features/planning/void-ended-notices.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Request } from './find-request.server.ts'

/** Ends a request in one way, with a line of history that who asked and the ministry read. The caller locked it. */
export async function endRequest(
  tx: Transaction,
  world: World,
  actor: Actor,
  { id, organisationId, organisation, obligation }: Request,
  end:
    | {
        state: 'granted'
        number: number
        termAfterId: string
        answer: string
        sharedReason: string
        changed: boolean
      }
    | { state: 'refused'; answer: string }
    | { state: 'withdrawn' },
): Promise<void> {
  const { changed, ...written } = { changed: false, ...end }
  await tx.extension.update({
    where: { id, ...systemScope('found among what the actor sees') },
    data: {
      ...written,
      decidedById: actor.userId,
      decidedByName: actor.name,
      decidedAt: world.clock.now(),
      version: { increment: 1 },
    },
  })
  await voidEndedNotices(tx, [obligation.id])
  const answer = 'answer' in end ? end.answer : ''
  const told: Record<typeof end.state, EventFacts> = {
    granted: { answer: answer || null, changed },
    refused: { reason: answer },
    withdrawn: {},
  }
  await recordEvent(tx, world.clock.now(), actor, {
    action: actions[end.state],
    subjectType: obligation.kind,
    subjectId: obligation.id,
    dossierId: obligation.dossierId,
    audience: obligation.kind === 'commitment' ? 'ministry' : 'own',
    ...(organisationId ? { organisationId } : {}),
    facts: { organisation: organisation?.name ?? '', ...told[end.state] },
  })
}

const actions = {
  granted: 'extension-answered',
  refused: 'extension-refused',
  withdrawn: 'extension-withdrawn',
} as const
