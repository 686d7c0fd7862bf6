import type { ForecastAnswer } from '#app/features/obligations/forecast.ts'
import { widthOf, type Policy, type PolicyKind } from '#app/features/policy/policy.ts'
import type { Calendar } from '#app/features/terms/calendar.ts'
import { dayOf, type Day } from '#app/shared/day.ts'
import { laterRounds } from './later-rounds.ts'
import {
  nextOf,
  recipientsOf,
  recipientsOfOwner,
  secretariatOf,
  type Addressed,
  type Post,
  type Recipient,
} from './recipients.ts'
import type { ReminderFacts, SubjectFacts } from './reminder-facts.ts'

/** An item with what decides about its reminders. */
export interface PlannedItem extends Addressed {
  id: string
  earliestOn: Day | null
  latestOn: Day | null
  closedOn: Day | null
  assignedOn: Day
  releasedAt: Date | null
  term: {
    number: number
    words: string
    precision: string | null
    chosenByHand: boolean
    reviewOn: Day | null
    recordedAt: Date
  } | null
  /** Not reached yet, with a term. */
  stages: PlannedStage[]
  /** The last answer of each organisation about the term as it is now. */
  answered: { organisationId: string; answer: ForecastAnswer }[]
  /** The organisations outside the ministry that may see it. */
  seenBy: string[]
}

export interface PlannedStage {
  id: string
  termNumber: number
  earliestOn: Day | null
  latestOn: Day | null
  recordedAt: Date
  owner: { organisationId: string; name: string } | null
}

export interface Ground {
  posts: Post[]
  policy: Policy
  calendar: Calendar
  today: Day
}

/** The item as the planner takes it: itself first, then each stage that it waits for. */
function subjectsOf(item: PlannedItem, ground: Ground): SubjectFacts[] {
  if (item.closedOn !== null || !item.term) return item.closedOn === null ? stageSubjects(item, ground) : []
  const { term, earliestOn, latestOn } = item
  const { policy, posts, calendar, today } = ground
  const kind: PolicyKind = item.kind === 'commitment' ? (item.origin ?? 'promise') : item.kind
  const recipients = recipientsOf(item, posts)
  const comesBack = term.precision === 'recurring' && !term.chosenByHand
  const own: SubjectFacts = {
    subjectId: item.id,
    termNumber: term.number,
    earliestOn,
    latestOn,
    reviewOn: term.reviewOn,
    later: comesBack ? laterRounds({ words: term.words, earliestOn, latestOn }, calendar, today) : [],
    assignedOn: item.assignedOn,
    enteredOn: latestDay(item.assignedOn, term.recordedAt, item.releasedAt),
    steps: policy[kind][widthOf({ earliestOn, latestOn, precision: term.precision })],
    recipients,
    answered: item.answered.flatMap(({ organisationId, answer }) =>
      posts
        .filter((post) => post.organisationId === organisationId)
        .map(({ userId }) => ({ userId, answer })),
    ),
    whenLate: [],
    next: nextOf(recipients, posts),
  }
  return [own, ...stageSubjects(item, ground)]
}

/** Of a stage its owner hears, and once it is late those of the decision too, on the same day. */
function stageSubjects(item: PlannedItem, { policy, posts }: Ground): SubjectFacts[] {
  const decisionOwners = recipientsOf(item, posts).map(({ userId }) => ({
    userId,
    because: 'omdat een stap te laat is waarop dit besluit wacht',
  }))
  return item.stages.map((stage) => {
    const { earliestOn, latestOn, termNumber } = stage
    const recipients = recipientsOfStage(item, stage, posts)
    return {
      subjectId: stage.id,
      termNumber,
      earliestOn,
      latestOn,
      reviewOn: null,
      later: [],
      assignedOn: dayOf(stage.recordedAt),
      enteredOn: latestDay(item.assignedOn, stage.recordedAt, item.releasedAt),
      steps: policy.stage[widthOf({ earliestOn, latestOn, precision: null })],
      recipients,
      answered: [],
      whenLate: decisionOwners,
      next: nextOf([...recipients, ...decisionOwners], posts),
    }
  })
}

function recipientsOfStage(item: PlannedItem, { owner }: PlannedStage, posts: Post[]): Recipient[] {
  if (!owner) return secretariatOf(posts, 'omdat een stap waarop dit besluit wacht nog geen eigenaar heeft')
  const found = recipientsOfOwner(item, owner, posts).filter(({ userId }) =>
    posts.some(
      (post) =>
        post.userId === userId && (post.role !== 'office' || item.seenBy.includes(post.organisationId)),
    ),
  )
  if (found.length === 0)
    return secretariatOf(posts, `omdat niemand van ${owner.name} dit besluit in Gestand kan zien`)
  return found.map(({ userId }) => ({
    userId,
    because: 'omdat uw organisatie een stap levert waarop dit besluit wacht',
  }))
}

function latestDay(assignedOn: Day, ...moments: (Date | null)[]): Day {
  const days = moments.flatMap((at) => (at ? [dayOf(at)] : []))
  return [assignedOn, ...days].sort().at(-1) ?? assignedOn
}

/** The item as one would see it who asks what is to be sent. */
export function factsOf(
  item: PlannedItem,
  ground: Ground,
  rest: Pick<ReminderFacts, 'listeners' | 'known'>,
): ReminderFacts {
  return { closedOn: item.closedOn, subjects: subjectsOf(item, ground), ...rest }
}
