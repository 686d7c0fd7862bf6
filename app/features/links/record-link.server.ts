import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { kindName, shortWording, type CommitmentOrigin } from '#app/features/obligations/obligation.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

interface Linkable {
  id: string
  dossierId: string
  kind: 'agreement' | 'commitment' | 'decision'
  wording: string
  confidential: boolean
  commitment: { origin: CommitmentOrigin } | null
}

/** Writes a link, or its end, into both histories; where one of the two is confidential, only for who may see that. */
export async function recordLink(
  tx: Transaction,
  world: World,
  actor: Actor,
  { commitment, agreement, isNew }: { commitment: Linkable; agreement: Linkable; isNew: boolean },
): Promise<void> {
  const isPrivate = commitment.confidential || agreement.confidential
  const action = isNew
    ? isPrivate
      ? 'internal-subject-linked'
      : 'subject-linked'
    : isPrivate
      ? 'internal-subject-unlinked'
      : 'subject-unlinked'
  for (const [item, other] of [
    [commitment, agreement],
    [agreement, commitment],
  ] as const) {
    await recordEvent(tx, world.clock.now(), actor, {
      action,
      subjectType: item.kind,
      subjectId: item.id,
      dossierId: item.dossierId,
      audience: 'ministry',
      facts: {
        other: kindName(other.kind, other.commitment?.origin ?? null),
        wording: shortWording(other.wording),
      },
    })
  }
}
