import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { writeDay } from '#app/shared/day.ts'
import {
  timelineState,
  type TimelineFacts,
  type TimelineItem,
  type TimelineRecess,
  type TimelineState,
} from './timeline-facts.ts'
import { dayIsIn, type TimelinePeriod } from './timeline-period.ts'

const done: Record<ObligationKind, string> = {
  agreement: 'nagekomen',
  commitment: 'voldaan',
  decision: 'genomen',
}

/** How far an item is, in the words of its kind. */
export function stateName(item: Pick<TimelineItem, 'kind'>, state: TimelineState): string {
  if (state === 'late') return 'te laat'
  if (state === 'done') return done[item.kind]
  if (state === 'dropped') return 'vervallen of ingetrokken'
  return item.kind === 'decision' ? 'te nemen' : 'open'
}

/** "4 juli 2025 tot en met 1 september 2025"; what is not known is called so. */
export function writeRecess({ start, end }: TimelineRecess): string {
  return `${start ? writeDay(start) : 'begin onbekend'} tot en met ${end ? writeDay(end) : 'onbekend einde'}`
}

/** What the picture shows, in sentences. */
export function describeTimeline(facts: TimelineFacts, period: TimelinePeriod): string {
  const { today, items } = facts
  const states = items.map((item) => timelineState(item, today))
  const count = (...wanted: TimelineState[]) => states.filter((state) => wanted.includes(state)).length
  const meetings = facts.meetings.filter(({ meetsOn }) => dayIsIn(meetsOn, period)).length
  const letters = facts.letters.filter(({ sentOn }) => dayIsIn(sentOn, period)).length
  const late = count('late')
  return [
    `Van ${writeDay(period.from)} tot en met ${writeDay(period.to)}:`,
    `${many(meetings, 'overleg', 'overleggen')}, ${many(letters, 'Kamerbrief', 'Kamerbrieven')},`,
    `${many(count('open', 'late'), 'punt dat openstaat', 'punten die openstaan')}`,
    `(${late === 0 ? 'geen' : late} te laat) en ${many(count('done', 'dropped'), 'punt dat is afgerond', 'punten die zijn afgerond')}.`,
  ].join(' ')
}

function many(number: number, one: string, more: string): string {
  return number === 1 ? `één ${one}` : `${number === 0 ? 'geen' : number} ${more}`
}
