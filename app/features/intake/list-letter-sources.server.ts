import type { Actor } from '#app/features/access/actor.ts'
import { letterName } from '#app/features/commitments/letter-name.ts'
import type { LetterSource } from '#app/features/obligations/letter-source.ts'
import type { World } from '#app/platform/world.server.ts'
import { effectNames } from './passage.ts'
import { sentenceId } from './sentence-id.ts'
import { visiblePassages } from './visible-passages.server.ts'

/** The sentences of letters that an item came of, was closed by or is told of in. */
export async function listLetterSources(
  world: World,
  actor: Actor,
  obligationId: string,
): Promise<LetterSource[]> {
  const found = await world.database.passage.findMany({
    where: { AND: [visiblePassages(actor), { OR: [{ obligationId }, { remainingId: obligationId }] }] },
    orderBy: [{ intake: { sentOn: 'asc' } }, { startsAt: 'asc' }, { id: 'asc' }],
    take: 20,
    select: {
      id: true,
      quote: true,
      effect: true,
      intake: {
        select: {
          form: true,
          subject: true,
          sentOn: true,
          letter: { select: { id: true, reference: true, kamerstuk: true, documentNumber: true } },
        },
      },
    },
  })
  return found.map(({ id, quote, effect, intake }) => ({
    id,
    quote,
    effect: effect ? effectNames[effect] : '',
    sentOn: intake.sentOn,
    name: intake.letter ? `Brief ${letterName(intake.letter)}` : intake.subject,
    path: intake.letter ? `/brieven/${intake.letter.id}#${sentenceId(id)}` : null,
  }))
}
