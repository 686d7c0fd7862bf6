import type { Actor } from '#app/features/access/actor.ts'
import { letterName } from '#app/features/commitments/letter-name.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDayShort, type Day } from '#app/shared/day.ts'
import { visibleLetters } from './visible-letters.server.ts'

const mostChoices = 100

/** The letters with which something said on a day can close, newest first. */
export async function listLetterChoices(
  world: World,
  actor: Actor,
  asked: { dossierId: string; saidOn: Day; commitment: { chamber: Chamber } },
): Promise<{ value: string; label: string }[]> {
  const { dossierId, saidOn, commitment } = asked
  const letters = await world.database.letter.findMany({
    where: {
      AND: [
        { dossierId, chamber: commitment.chamber, sentOn: { gte: saidOn, lte: world.clock.today() } },
        visibleLetters(actor),
      ],
    },
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
    take: mostChoices,
    select: { id: true, reference: true, kamerstuk: true, documentNumber: true, sentOn: true, subject: true },
  })
  return letters.map((letter) => ({
    value: letter.id,
    label: `${letterName(letter)}, ${writeDayShort(letter.sentOn)}: ${shortWording(letter.subject, 60)}`,
  }))
}
