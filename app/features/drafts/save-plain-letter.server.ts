import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { findDraft } from './find-draft.server.ts'
import { letterIn } from './letter-document.ts'
import { letterOfPlain } from './plain-letter.ts'
import { saveLetter } from './save-letter.server.ts'

/** Saves a letter that was written as plain text; what was not touched keeps its bold, its italics and its links. */
export async function savePlainLetter(
  world: World,
  actor: Actor,
  input: { id: string; version: number; text: string },
): Promise<void> {
  const { document } = await findDraft(world.database, actor, input.id)
  await saveLetter(world, actor, {
    id: input.id,
    version: input.version,
    document: letterOfPlain(input.text, letterIn(document)),
  })
}
