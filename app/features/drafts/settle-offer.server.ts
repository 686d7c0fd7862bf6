import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import { findDraftToChange } from './draft-to-change.server.ts'
import { letterIn } from './letter-document.ts'
import { offersIn } from './offers.ts'
import { recordDraftEvent } from './record-draft-event.server.ts'
import { withOffer } from './renewal.ts'
import { writeLetterText } from './write-letter-text.server.ts'

/** Takes an offered sentence into the letter, or puts it aside. One that was settled already is left as it is. */
export async function settleOffer(
  world: World,
  actor: Actor,
  input: { id: string; version: number; key: string; take: boolean },
): Promise<void> {
  await world.database.$transaction(async (tx) => {
    const draft = await findDraftToChange(tx, actor, input.id)
    const offers = offersIn(draft.offered)
    const offer = offers.find(({ key }) => key === input.key)
    if (!offer) return
    if (draft.version !== input.version) throw changedMeanwhile(draft)
    const standing = letterIn(draft.document)
    await writeLetterText(tx, world, actor, draft, {
      document: input.take ? withOffer(standing, offer) : standing,
      offered: offers.filter(({ key }) => key !== input.key),
    })
    await recordDraftEvent(tx, world, actor, draft, {
      action: input.take ? 'internal-draft-offer-taken' : 'internal-draft-offer-left',
    })
  })
}
