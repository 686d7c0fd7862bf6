import { addParticipants } from '#app/features/consultations/add-participants.server.ts'
import { addTopic } from '#app/features/consultations/add-topic.server.ts'
import type { ConsultationKind } from '#app/features/consultations/consultation.ts'
import { holdConsultation } from '#app/features/consultations/hold-consultation.server.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import type { RichDocument } from '#app/features/editor/document.ts'
import { releaseMinutes } from '#app/features/minutes/release-minutes.server.ts'
import { saveSection } from '#app/features/minutes/save-section.server.ts'
import type { Day } from '#app/shared/day.ts'
import {
  dossiers,
  organisations,
  posts,
  type DossierKey,
  type OrganisationKey,
  type PostKey,
} from './cast.ts'
import { sceneOn, type Scene } from './scene.ts'

interface Seat {
  post: PostKey
  /** Where it is not the organisation of the post. */
  represents?: OrganisationKey
  capacity?: string
  replacedBy?: string
}

interface Topic {
  title: string
  document?: RichDocument
}

export interface ConsultationStory {
  dossier: DossierKey
  kind: ConsultationKind
  title: string
  meetsOn: Day
  beginsAtTime?: string
  place?: string
  seats: Seat[]
  topics: Topic[]
  /** The days of what the secretariat did with it; what did not happen has none. */
  plannedOn: Day
  heldOn?: Day
  writtenOn?: Day
  releasedOn?: Day
}

/** A consultation from its plan to its released minutes, as the secretariat worked on it. */
export function consultationScenes(story: ConsultationStory): Scene[] {
  const made = { consultationId: '', sectionIds: [] as string[] }
  const { heldOn, writtenOn, releasedOn } = story
  return [
    ...planScenes(story, made),
    ...(heldOn ? [holdScene(story, heldOn, made)] : []),
    ...(writtenOn ? writeScenes(story, writtenOn, made) : []),
    ...(releasedOn
      ? [sceneOn(releasedOn, '11:00', 'secretariat', (world, actor) => releaseMinutes(world, actor, made))]
      : []),
  ]
}

type Made = { consultationId: string; sectionIds: string[] }

function planScenes(story: ConsultationStory, made: Made): Scene[] {
  const { dossier, kind, title, meetsOn, beginsAtTime = '', place = '', plannedOn } = story
  const plan = sceneOn(plannedOn, '09:10', 'secretariat', async (world, actor) => {
    const facts = { kind, title, meetsOn, beginsAtTime, place }
    made.consultationId = await planConsultation(world, actor, { dossierId: dossiers[dossier].id, ...facts })
  })
  const seat = sceneOn(plannedOn, '09:14', 'secretariat', (world, actor) =>
    addParticipants(world, actor, {
      consultationId: made.consultationId,
      participants: story.seats.map(({ post, represents, capacity }) => ({
        postId: posts[post].id,
        representsId: represents ? organisations[represents].id : null,
        capacity,
      })),
    }),
  )
  const topics = story.topics.map((topic, index) =>
    sceneOn(plannedOn, `09:${20 + index}`, 'secretariat', async (world, actor) => {
      const { consultationId } = made
      const { sectionId } = await addTopic(world, actor, { consultationId, title: topic.title })
      made.sectionIds.push(sectionId)
    }),
  )
  return [plan, seat, ...topics]
}

function holdScene(story: ConsultationStory, heldOn: Day, made: Made): Scene {
  return sceneOn(heldOn, '09:40', 'secretariat', async (world, actor) => {
    const { consultationId } = made
    const seated = await world.database.participant.findMany({
      where: { consultationId },
      select: { id: true, postId: true },
    })
    const presence = seated.map(({ id, postId }) => {
      const replacedBy = story.seats.find(({ post }) => posts[post].id === postId)?.replacedBy ?? ''
      return {
        participantId: id,
        presence: replacedBy ? ('replaced' as const) : ('present' as const),
        replacedBy,
      }
    })
    await holdConsultation(world, actor, { consultationId, presence })
  })
}

function writeScenes(story: ConsultationStory, writtenOn: Day, made: Made): Scene[] {
  return story.topics.flatMap(({ document }, index) =>
    document
      ? [
          sceneOn(writtenOn, `10:${20 + 10 * index}`, 'secretariat', (world, actor) =>
            saveSection(world, actor, { sectionId: made.sectionIds[index] ?? '', version: 1, document }),
          ),
        ]
      : [],
  )
}
