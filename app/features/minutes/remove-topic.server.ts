import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { objectionsToChanging } from '#app/features/consultations/consultation.ts'
import { requireConsultation } from '#app/features/consultations/require-consultation.server.ts'
import { obligationsIn, textOf } from '#app/features/editor/document.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { lockSection } from './lock-section.server.ts'
import { documentIn } from './section-document.ts'

/** Takes a topic from the agenda, as long as nobody wrote about it. */
export async function removeTopic(
  world: World,
  actor: Actor,
  input: { consultationId: string; topicId: string },
): Promise<void> {
  const { consultationId, topicId } = input
  await world.database.$transaction(async (tx) => {
    const consultation = await requireConsultation(tx, actor, 'plan a consultation', consultationId)
    await lockSection(tx, topicId)
    const topic = await tx.agendaTopic.findFirst({
      where: { id: topicId, consultationId, ...systemScope('of a consultation that the actor may see') },
      include: { section: { include: { _count: { select: { obligations: true } } } } },
    })
    if (!topic) throw new Problem('not-found')
    const { section } = topic
    const isWritten = section !== null && (isFilled(section.document) || section._count.obligations > 0)
    requireNoObjections([
      ...objectionsToChanging(consultation),
      ...(isWritten
        ? [
            `Bij «${topic.title}» staat al tekst in het verslag, of er hoort een afspraak bij. Dit punt blijft daarom op de agenda.`,
          ]
        : []),
    ])
    await deleteTopic(tx, topicId)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'topic-removed',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId: consultation.dossierId,
      audience: 'ministry',
      facts: { title: topic.title },
    })
  })
}

function isFilled(kept: unknown): boolean {
  const document = documentIn(kept)
  return textOf(document) !== '' || obligationsIn(document).length > 0
}

async function deleteTopic(tx: Transaction, topicId: string): Promise<void> {
  await tx.minutesSection.deleteMany({ where: { topicId } })
  await tx.agendaTopic.delete({ where: { id: topicId } })
}
