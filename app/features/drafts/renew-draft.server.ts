import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import { composeLetter } from './compose-letter.ts'
import { findDraftToChange } from './draft-to-change.server.ts'
import { gatherFacts } from './gather-facts.server.ts'
import { letterIn } from './letter-document.ts'
import { blocksIn, offersIn } from './offers.ts'
import { recordDraftEvent } from './record-draft-event.server.ts'
import { isStale, renewedLetter } from './renewal.ts'
import { writeLetterText } from './write-letter-text.server.ts'

/** Renews the sentences of a letter from the register, around what was typed by hand. Renewing once more changes nothing. */
export async function renewDraft(
  world: World,
  actor: Actor,
  input: { id: string; version: number },
): Promise<void> {
  await world.database.$transaction(async (tx) => {
    const draft = await findDraftToChange(tx, actor, input.id)
    const { facts } = await gatherFacts(tx, actor, draft)
    const generated = composeLetter(facts)
    const letter = {
      document: letterIn(draft.document),
      generated: blocksIn(draft.generated),
      offered: offersIn(draft.offered),
    }
    if (!isStale(letter.generated, generated)) return
    if (draft.version !== input.version) throw changedMeanwhile(draft)
    const { document, changes, offered } = renewedLetter(letter, generated)
    await writeLetterText(tx, world, actor, draft, { document, generated, offered })
    await tx.letterDraft.update({
      where: { id: draft.id, ...systemScope('found among what the actor sees, and held') },
      data: { generatedAt: world.clock.now(), generatedByName: actor.name },
    })
    await recordDraftEvent(tx, world, actor, draft, {
      action: 'internal-draft-renewed',
      facts: { count: changes.length },
    })
  })
}
