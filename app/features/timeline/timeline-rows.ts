import { kindName, obligationPath } from '#app/features/obligations/obligation.ts'
import { writeDay, writeWindow, type Day } from '#app/shared/day.ts'
import { timelineState, type TimelineFacts, type TimelineItem } from './timeline-facts.ts'
import { stateName, writeRecess } from './timeline-words.ts'

/** One line of the table that says what the picture says. */
export interface TimelineRow {
  key: string
  /** What it is sorted by. */
  on: Day
  /** The page of it; null where it has none. */
  to: string | null
  what: string
  kind: string
  /** A day, or the words of a term. */
  when: string
  /** The window of the term. */
  window: string | null
  state: string
}

const meetingStates = { planned: 'gepland', held: 'gehouden', cancelled: 'geannuleerd' } as const

/** Everything in the picture, by day; a term by the beginning of its window. */
export function timelineRows(facts: TimelineFacts): TimelineRow[] {
  const rows = [
    ...facts.meetings.map(({ id, title, meetsOn, state }) => ({
      ...{ key: id, on: meetsOn, to: `/overleggen/${id}`, what: title, kind: 'overleg' },
      ...{ when: writeDay(meetsOn), window: null, state: meetingStates[state] },
    })),
    ...facts.letters.map(({ id, reference, subject, sentOn }) => ({
      ...{
        key: id,
        on: sentOn,
        to: `/brieven/${id}`,
        what: subject || reference || 'Kamerbrief',
        kind: 'Kamerbrief',
      },
      ...{ when: writeDay(sentOn), window: null, state: 'verzonden' },
    })),
    ...facts.recesses.map((recess) => ({
      ...{ key: `${recess.name} ${recess.start}`, on: recess.start ?? recess.end ?? '', to: null },
      ...{ what: recess.name, kind: 'reces', when: writeRecess(recess), window: null, state: '–' },
    })),
    ...facts.items.flatMap((item) => itemRows(item, facts.today)),
  ]
  return rows.sort((one, other) => (`${one.on} ${one.key}` < `${other.on} ${other.key}` ? -1 : 1))
}

function itemRows(item: TimelineItem, today: Day): TimelineRow[] {
  const { id, kind, origin, wording, words, earliestOn, latestOn, saidOn, gate, stages, closedOn } = item
  const to = obligationPath(kind, id)
  const name = stateName(item, timelineState(item, today))
  const row = {
    ...{ key: id, on: earliestOn ?? latestOn ?? saidOn, to, what: wording, kind: kindName(kind, origin) },
    when: words ?? 'zonder termijn',
    window: writeWindow(earliestOn, latestOn),
    state: `${name}${closedOn ? ` op ${writeDay(closedOn)}` : ''}${gate ? `, wacht op ${gate}` : ''}`,
  }
  return [
    row,
    ...stages.map((stage) => ({
      ...{ key: stage.id, on: stage.earliestOn ?? stage.latestOn ?? row.on, to, what: stage.name },
      kind: 'stap vóór het besluit',
      when: stage.words ?? 'zonder termijn',
      window: writeWindow(stage.earliestOn, stage.latestOn),
      state: stage.reachedOn ? `bereikt op ${writeDay(stage.reachedOn)}` : 'nog niet bereikt',
    })),
  ]
}
