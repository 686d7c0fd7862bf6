import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { parseDocument, withWording } from '#app/features/editor/document.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { onOneLine } from '#app/shared/text.ts'
import { recordWriting } from './record-writing.server.ts'
import { documentIn } from './section-document.ts'

/**
 * Writes the new words of an item into the minutes in which it stands, where those do not stand yet: text and record stay one.
 * Minutes that were established keep their text. The caller changed the item, and held the section before it.
 */
export async function rewordInMinutes(
  tx: Transaction,
  world: World,
  actor: Actor,
  obligationId: string,
  wording: string,
): Promise<void> {
  const scope = systemScope('the minutes of an item that its caller may change')
  const { section } = await tx.obligation.findUniqueOrThrow({
    where: { id: obligationId, ...scope },
    select: {
      section: {
        select: {
          id: true,
          document: true,
          topic: { select: { title: true } },
          minutes: { select: { state: true, consultation: { select: { id: true, dossierId: true } } } },
        },
      },
    },
  })
  if (!section || section.minutes.state === 'established') return
  const reworded = withWording(documentIn(section.document), obligationId, onOneLine(wording))
  if (!reworded) return
  const parsed = parseDocument(reworded)
  if ('objection' in parsed) throw new Problem('against-the-rules', parsed.objection)
  await tx.minutesSection.update({
    where: { id: section.id, ...scope },
    data: {
      document: parsed.document,
      version: { increment: 1 },
      savedAt: world.clock.now(),
      savedByName: actor.name,
    },
  })
  await recordWriting(tx, world, actor, { ...section.minutes.consultation, topic: section.topic.title })
}
