import type { ConsultationKind } from '#app/features/consultations/consultation.ts'
import { stageName, type StageKind } from '#app/features/gates/stage.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'
import type { ToldConsultation, ToldDecision, ToldParticipant } from './letter-facts.ts'

export interface Seat {
  capacity: string
  presence: 'expected' | 'present' | 'absent' | 'replaced'
  post: { function: string; organisationId: string }
  represents: { id: string; name: string; kind: string }
}

interface Said {
  id: string
  kind: ObligationKind
  wording: string
  term: { words: string } | null
  /** The topic at which it stands in the minutes. */
  topicId: string | null
  decision: { gate: string; takenOn: Day | null } | null
  stages: { kind: StageKind; name: string; reachedOn: Day | null }[]
}

export interface ConsultationFacts {
  id: string
  kind: ConsultationKind
  meetsOn: Day
  participants: Seat[]
  topics: { id: string; title: string }[]
}

/** What a letter tells of a consultation: who came for the other side, what was agreed at each topic, what is to be decided. */
export function toldConsultation(facts: ConsultationFacts, told: Said[]): ToldConsultation {
  const { id, kind, meetsOn, participants, topics } = facts
  const known = new Set(topics.map((topic) => topic.id))
  const topicOf = ({ topicId }: Said) => (topicId && known.has(topicId) ? topicId : null)
  const agreements = told.filter((item) => item.kind === 'agreement')
  const agreedAt = (topicId: string | null) =>
    agreements
      .filter((agreement) => topicOf(agreement) === topicId)
      .map(({ id: agreementId, wording, term }) => ({ id: agreementId, wording, term: term?.words ?? null }))
  const others = agreedAt(null)
  return {
    id,
    kind,
    meetsOn,
    participants: participants.filter(cameForOthers).map(toldParticipant),
    topics: [
      ...topics.map((topic) => ({ id: topic.id, title: topic.title, agreements: agreedAt(topic.id) })),
      ...(others.length > 0 ? [{ id, title: 'Overige afspraken', agreements: others }] : []),
    ],
    decisions: told
      .filter((item) => item.kind === 'decision')
      .map((decision) => ({ ...toldDecision(decision), topicId: topicOf(decision) })),
  }
}

/** The ministry writes the letter: it does not name itself. Who stayed away is not named either. */
function cameForOthers({ presence, represents }: Seat): boolean {
  return represents.kind !== 'ministry' && presence !== 'absent'
}

function toldParticipant({ capacity, presence, post, represents }: Seat): ToldParticipant {
  const isOwn = represents.id === post.organisationId
  return {
    function: presence === 'replaced' ? `vervanger van de ${post.function}` : post.function,
    capacity: capacity || (isOwn ? '' : `vertegenwoordiger van ${represents.name}`),
  }
}

function toldDecision({ id, wording, term, decision, stages }: Said): ToldDecision {
  const ahead = stages.filter(({ reachedOn }) => reachedOn === null).map(stageName)
  return {
    id,
    wording,
    term: term?.words ?? null,
    waitsFor: decision?.gate || (ahead.length > 0 ? `de volgende stappen: ${ahead.join(', ')}` : null),
    takenOn: decision?.takenOn ?? null,
  }
}
