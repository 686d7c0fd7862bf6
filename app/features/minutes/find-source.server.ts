import type { Actor } from '#app/features/access/actor.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { contextOf, type RichDocument } from '#app/features/editor/document.ts'
import type { World } from '#app/platform/world.server.ts'
import { confidentialIn, hiddenFrom } from './hidden-from.server.ts'
import { documentIn, withoutObligations } from './section-document.ts'
import { visibleOutcomes } from './visible-outcomes.server.ts'

export interface Source {
  consultationId: string
  /** "Bestuurlijk overleg LVV" */
  consultation: string
  meetsOn: string
  topic: string
  /** The text of the blocks around the sentence. */
  before: string
  wording: string
  after: string
  /** The sentence in the minutes. */
  path: string
}

/** The sentence of an obligation in its context, or null where the actor may not read it in the minutes. */
export async function findSource(world: World, actor: Actor, obligationId: string): Promise<Source | null> {
  const obligation = await world.database.obligation.findFirst({
    where: { AND: [{ id: obligationId }, visibleOutcomes(actor)], section: sectionSeenBy(actor) },
    select: {
      consultation: {
        select: {
          ...{ id: true, title: true, meetsOn: true },
          obligations: { where: visibleOutcomes(actor), select: { id: true } },
        },
      },
      section: {
        select: {
          document: true,
          topic: { select: { title: true, consultation: { select: confidentialIn } } },
        },
      },
    },
  })
  if (!obligation?.consultation || !obligation.section) return null
  const { consultation, section } = obligation
  const isHidden = hiddenFrom(consultation.obligations, section.topic.consultation.obligations)
  const document = withoutObligations(documentIn(section.document), isHidden)
  return sourceIn(document, obligationId, consultation, section.topic.title)
}

function sectionSeenBy(actor: Actor) {
  return { minutes: { consultation: visibleConsultations(actor) } }
}

function sourceIn(
  document: RichDocument,
  obligationId: string,
  consultation: { id: string; title: string; meetsOn: string },
  topic: string,
): Source | null {
  const context = contextOf(document, obligationId)
  return (
    context && {
      consultationId: consultation.id,
      consultation: consultation.title,
      meetsOn: consultation.meetsOn,
      topic,
      ...context,
      path: `/overleggen/${consultation.id}/verslag#o-${obligationId}`,
    }
  )
}
