import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToChanging } from './consultation.ts'
import { requireConsultation } from './require-consultation.server.ts'

/** Gives an agenda topic another title, if it is still called `was`. */
export async function renameTopic(
  world: World,
  actor: Actor,
  input: { consultationId: string; topicId: string; was: string; title: string },
): Promise<void> {
  const { consultationId, topicId, was, title } = input
  await world.database.$transaction(async (tx) => {
    const consultation = await requireConsultation(tx, actor, 'plan a consultation', consultationId)
    const scope = systemScope('of a consultation that the actor may see')
    const topic = await tx.agendaTopic.findFirst({ where: { id: topicId, consultationId, ...scope } })
    if (!topic) throw new Problem('not-found')
    const same = await tx.agendaTopic.count({
      where: { consultationId, title, id: { not: topicId }, ...scope },
    })
    requireNoObjections([
      ...objectionsToChanging(consultation),
      ...(same > 0 ? [`«${title}» staat al op de agenda.`] : []),
    ])
    if (topic.title === title) return
    const { count } = await tx.agendaTopic.updateMany({
      where: { id: topicId, title: was, ...scope },
      data: { title },
    })
    if (count === 0) {
      const sentence = 'Iemand anders wijzigde dit agendapunt net. Kijk wat er nu staat en sla opnieuw op.'
      throw new Problem('changed-meanwhile', sentence, { title: topic.title })
    }
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'topic-renamed',
      subjectType: 'consultation',
      subjectId: consultationId,
      dossierId: consultation.dossierId,
      audience: 'ministry',
      facts: { from: topic.title, to: title },
    })
  })
}
