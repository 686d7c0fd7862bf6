import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { composeLetter } from './compose-letter.ts'
import { findDraft } from './find-draft.server.ts'
import { gatherFacts } from './gather-facts.server.ts'
import { letterIn } from './letter-document.ts'
import { blocksIn, offersIn } from './offers.ts'
import { isStale, renewedLetter } from './renewal.ts'
import { wordsOfBlock } from './renew-letter.ts'

/** What would change when the sentences of a letter are renewed now. */
export async function previewRenewal(world: World, actor: Actor, id: string) {
  const draft = await findDraft(world.database, actor, id)
  const { facts } = await gatherFacts(world.database, actor, draft)
  const generated = blocksIn(draft.generated)
  const after = composeLetter(facts)
  const letter = { document: letterIn(draft.document), generated, offered: offersIn(draft.offered) }
  const { changes, offered } = renewedLetter(letter, after)
  const { subject, state, version } = draft
  return {
    draft: { id, subject, state, version },
    isStale: isStale(generated, after),
    changes,
    offered: offered.map(({ key, was, now }) => ({ key, was, now: now && wordsOfBlock(now) })),
  }
}
