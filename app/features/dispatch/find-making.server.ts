import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { visibleLetters } from '#app/features/letters/visible-letters.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** What a sent letter that was made here opened, with the letter in the making for who may know of that; null where it was recorded by hand. */
export async function findMaking(world: World, actor: Actor, letterId: string) {
  const draft = await world.database.letterDraft.findFirst({
    where: {
      letterId,
      state: 'sent',
      letter: visibleLetters(actor),
      ...systemScope('by its letter, which the actor sees'),
    },
    select: {
      id: true,
      dossierId: true,
      items: {
        where: { opened: visibleCommitments(actor) },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { opened: { select: { id: true, wording: true, term: { select: { words: true } } } } },
      },
    },
  })
  if (!draft) return null
  const isTheirs = may(actor, 'draft a letter', draft.dossierId)
  return { draftId: isTheirs ? draft.id : null, opened: draft.items.flatMap(({ opened }) => opened ?? []) }
}
