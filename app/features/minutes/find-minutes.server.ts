import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { textOf } from '#app/features/editor/document.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { confidentialIn, hiddenFrom } from './hidden-from.server.ts'
import { listOutcomes } from './list-outcomes.server.ts'
import { documentIn, withoutObligations } from './section-document.ts'

/** The minutes of a consultation to read, without what this actor may not know of, and the records behind the marks. */
export async function findMinutes(world: World, actor: Actor, consultationId: string) {
  requireMay(actor, 'read consultations')
  const consultation = await world.database.consultation.findFirst({
    where: { id: consultationId, ...visibleConsultations(actor) },
    select: {
      id: true,
      dossierId: true,
      title: true,
      meetsOn: true,
      heldAt: true,
      cancelledAt: true,
      ...confidentialIn,
      minutes: { select: { state: true, releasedAt: true, establishedAt: true } },
      topics: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true, title: true, section: { select: { id: true, document: true } } },
      },
    },
  })
  if (!consultation?.minutes) throw new Problem('not-found')
  const { topics, minutes, obligations: confidential, ...facts } = consultation
  const outcomes = await listOutcomes(world, actor, consultationId)
  const hidden = hiddenFrom(outcomes, confidential)
  const sections = topics.map(({ id, title, section }) => {
    const document = withoutObligations(documentIn(section?.document), hidden)
    return { topicId: id, title, document, isEmpty: textOf(document) === '' }
  })
  return { ...facts, minutes, sections, outcomes }
}
