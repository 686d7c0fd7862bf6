import type { Actor } from '#app/features/access/actor.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { visibleLetters } from '#app/features/letters/visible-letters.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { visiblePassages } from './visible-passages.server.ts'

/** The text of a letter as it was read in, with what came of its sentences as far as the actor may know; null where it was not read in. */
export async function findReadLetter(world: World, actor: Actor, letterId: string) {
  const intake = await world.database.intake.findFirst({
    where: { letterId, discardedAt: null, acceptedAt: { not: null }, letter: visibleLetters(actor) },
    orderBy: [{ acceptedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, text: true, dossierId: true, footnotes: true },
  })
  if (!intake) return null
  const passages = await world.database.passage.findMany({
    where: {
      AND: [
        visiblePassages(actor),
        { intakeId: intake.id },
        // Nothing of an item that this reader may not know of: its sentence is plain text to them.
        { OR: [{ obligationId: null }, { obligation: visibleItems(actor) }] },
        { OR: [{ consultationId: null }, { consultation: visibleConsultations(actor) }] },
      ],
    },
    orderBy: [{ startsAt: 'asc' }, { endsAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      startsAt: true,
      endsAt: true,
      quote: true,
      effect: true,
      obligation: { select: { id: true, kind: true, wording: true } },
      consultation: { select: { id: true, title: true } },
    },
  })
  return { ...intake, passages }
}
