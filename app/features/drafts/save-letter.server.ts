import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { sameDocument } from '#app/features/editor/document.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { instantOf, timeOf } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import { findDraftToChange } from './draft-to-change.server.ts'
import { letterIn, readLetterDocument } from './letter-document.ts'
import { recordDraftEvent } from './record-draft-event.server.ts'
import { writeLetterText } from './write-letter-text.server.ts'

export interface SavedLetter {
  version: number
  /** "10:05" */
  savedAt: string
}

/**
 * Saves the text of a letter in the making, when nobody else did since `version`. Saving once more what stands there already
 * changes nothing, so that a save may be tried again.
 */
export async function saveLetter(
  world: World,
  actor: Actor,
  input: { id: string; version: number; document: unknown },
): Promise<SavedLetter> {
  return world.database.$transaction(async (tx) => {
    const draft = await findDraftToChange(tx, actor, input.id)
    const read = readLetterDocument(input.document)
    if ('objection' in read) throw new Problem('against-the-rules', read.objection)
    if (sameDocument(letterIn(draft.document), read.document))
      return { version: draft.version, savedAt: timeOf(draft.savedAt) }
    if (draft.version !== input.version) throw changedMeanwhile(draft)
    await writeLetterText(tx, world, actor, draft, { document: read.document })
    await recordWriting(tx, world, actor, draft)
    return { version: draft.version + 1, savedAt: timeOf(world.clock.now()) }
  })
}

/** Once per person and day, since a text is saved every few seconds. */
async function recordWriting(
  tx: Transaction,
  world: World,
  actor: Actor,
  draft: { id: string; dossierId: string },
): Promise<void> {
  const written = await tx.event.findFirst({
    where: {
      subjectId: draft.id,
      action: 'internal-draft-written',
      actorId: actor.userId,
      at: { gte: instantOf(world.clock.today()) },
      ...systemScope('whether this act is in the history already'),
    },
    select: { id: true },
  })
  if (!written) await recordDraftEvent(tx, world, actor, draft, { action: 'internal-draft-written' })
}
