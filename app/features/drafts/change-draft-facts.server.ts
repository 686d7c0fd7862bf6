import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { requireMinistryPost } from '#app/features/commitments/require-ministry-post.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findDraftToChange } from './draft-to-change.server.ts'
import { recordDraftEvent } from './record-draft-event.server.ts'

interface DraftHead {
  subject: string
  reference: string
  datedOn: Day | null
  signatoryId: string | null
}

/** Changes what stands above and below a letter in the making. */
export async function changeDraftFacts(
  world: World,
  actor: Actor,
  { id, factsVersion, ...input }: DraftHead & { id: string; factsVersion: number },
): Promise<void> {
  const head = { ...input, subject: input.subject.trim(), reference: input.reference.trim() }
  await world.database.$transaction(async (tx) => {
    const draft = await findDraftToChange(tx, actor, id)
    requireNoObjections(head.subject ? [] : ['Vul in waarover de brief gaat.'])
    const changes = changesOf(draft, head)
    if (changes.length === 0) return
    const { subject, reference, datedOn, signatoryId } = draft
    if (draft.factsVersion !== factsVersion)
      throw new Problem('changed-meanwhile', 'Iemand anders wijzigde intussen deze gegevens.', {
        version: draft.factsVersion,
        ...{ subject, reference, datedOn, signatoryId },
      })
    const post = head.signatoryId ? await requireMinistryPost(tx, head.signatoryId) : null
    await tx.letterDraft.update({
      where: { id, ...systemScope('found among what the actor sees, and held') },
      data: {
        ...head,
        ...(post ? { ministryId: post.organisation.id } : {}),
        factsVersion: { increment: 1 },
      },
    })
    await recordDraftEvent(tx, world, actor, draft, {
      action: 'internal-draft-facts-changed',
      facts: { changes: changes.join(', ') },
    })
  })
}

function changesOf(was: DraftHead, head: DraftHead): string[] {
  return [
    ...(was.subject === head.subject ? [] : [`onderwerp «${head.subject}»`]),
    ...(was.reference === head.reference ? [] : [`kenmerk ${head.reference || 'weggehaald'}`]),
    ...(was.datedOn === head.datedOn
      ? []
      : [`datum ${head.datedOn ? writeDay(head.datedOn) : 'weggehaald'}`]),
    ...(was.signatoryId === head.signatoryId ? [] : ['wie ondertekent']),
  ]
}
