import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { sameDocument, type RichDocument } from '#app/features/editor/document.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { letterIn } from './letter-document.ts'
import type { LetterBlock } from './letter-facts.ts'
import type { Offer } from './renew-letter.ts'

/** Writes the text of a draft that is held, as its next version where it says something else. */
export async function writeLetterText(
  tx: Transaction,
  world: World,
  actor: Actor,
  draft: { id: string; document: unknown },
  changed: { document: RichDocument; generated?: LetterBlock[]; offered?: Offer[] },
): Promise<void> {
  const isSame = sameDocument(letterIn(draft.document), changed.document)
  const saved = { version: { increment: 1 }, savedAt: world.clock.now(), savedByName: actor.name }
  await tx.letterDraft.update({
    where: { id: draft.id, ...systemScope('found among what the actor sees, and held') },
    data: { ...changed, ...(isSame ? {} : saved) },
  })
}
