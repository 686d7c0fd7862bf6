import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { visibleLetters } from '#app/features/letters/visible-letters.server.ts'
import { containsText } from '#app/features/obligations/contains-text.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { selectWorkItems } from '#app/features/worklist/select-work-items.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** The most that one search shows of each sort. */
const searchRows = 25

/** What an actor may know of that holds these words, in any case: items, consultations and letters. */
export async function searchEverything(world: World, actor: Actor, words: string) {
  const holds = containsText(words)
  const kinds: ObligationKind[] = []
  if (may(actor, 'read agreements')) kinds.push('agreement')
  if (may(actor, 'read commitments')) kinds.push('commitment')
  if (may(actor, 'read decisions')) kinds.push('decision')
  const [items, consultations, letters] = await Promise.all([
    selectWorkItems(world, actor, kinds, { wording: holds }, searchRows),
    world.database.consultation.findMany({
      where: { AND: [visibleConsultations(actor), { title: holds }] },
      orderBy: [{ meetsOn: 'desc' }, { id: 'desc' }],
      take: searchRows,
      select: { id: true, title: true, meetsOn: true, dossier: { select: { code: true } } },
    }),
    world.database.letter.findMany({
      where: {
        AND: [
          visibleLetters(actor),
          { OR: [{ reference: holds }, { kamerstuk: holds }, { documentNumber: holds }, { subject: holds }] },
        ],
      },
      orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
      take: searchRows,
      select: {
        id: true,
        reference: true,
        kamerstuk: true,
        documentNumber: true,
        subject: true,
        sentOn: true,
      },
    }),
  ])
  return { items, consultations, letters }
}
