import { writeDay, writeDayShort, type Day } from '#app/shared/day.ts'
import { drawRow, type DrawnRow, type RowForm } from './draw-row.ts'
import { placeLabels, widthOf, type PlacedLabel } from './place-labels.ts'
import { dayIsIn, recessIsIn, spanOf, type TimelinePeriod } from './timeline-period.ts'
import { dayScale, ticksOf, type DayScale, type Tick } from './timeline-scale.ts'
import type { TimelineFacts, TimelineItem } from './timeline-facts.ts'
import { writeRecess } from './timeline-words.ts'

export interface DrawnMark {
  key: string
  to: string
  title: string
  x: number
  label: PlacedLabel | null
}

export interface DrawnLane {
  label: string
  /** The line of its heading. */
  y: number
}

export interface DrawnRecess {
  key: string
  x: number
  width: number
  title: string
  label: string | null
  /** The side that is not known. */
  fades: 'left' | 'right' | null
}

export interface DrawnTimeline {
  width: number
  height: number
  left: number
  right: number
  top: number
  ticks: Tick[]
  recesses: DrawnRecess[]
  todayX: number | null
  lanes: DrawnLane[]
  meetings: { y: number; marks: DrawnMark[] } | null
  letters: { y: number; marks: DrawnMark[] } | null
  rows: DrawnRow[]
}

interface Format {
  width: number
  left: number
  right: number
  tickRoom: number
  /** From the heading of a lane of marks to its marks. */
  markDrop: number
  markHeight: number
  row: RowForm
}

/** On a wide screen and on paper: texts to the left of the bars. */
export const wideFormat: Format = {
  width: 1120,
  left: 356,
  right: 1104,
  tickRoom: 34,
  markDrop: 0,
  markHeight: 34,
  row: { letters: 48, textX: 8, textY: 17, barY: 14, height: 46, stageHeight: 26 },
}

/** On a telephone: texts above the bars. */
export const narrowFormat: Format = {
  width: 358,
  left: 4,
  right: 354,
  tickRoom: 30,
  markDrop: 24,
  markHeight: 52,
  row: { letters: 46, textX: 4, textY: 16, barY: 44, height: 72, stageHeight: 34 },
}

const axisHeight = 56
const laneHead = 32
const kinds = [
  { kind: 'commitment', label: 'Toezeggingen' },
  { kind: 'agreement', label: 'Afspraken' },
  { kind: 'decision', label: 'Besluiten' },
] as const

/** The picture of a dossier in a period, everything at its place. */
export function drawTimeline(facts: TimelineFacts, period: TimelinePeriod, format: Format): DrawnTimeline {
  const scale = dayScale(period, format.left, format.right)
  const lanes: DrawnLane[] = []
  let y = axisHeight
  const lane = (label: string, marks: DrawnMark[]) => {
    if (marks.length === 0) return null
    lanes.push({ label, y: y + 21 })
    const at = y + 17 + format.markDrop
    y += format.markHeight
    return { y: at, marks }
  }
  const meetings = lane('Overleggen', meetingMarks(facts, period, scale))
  const letters = lane('Kamerbrieven', letterMarks(facts, period, scale))
  const rows: DrawnRow[] = []
  for (const { kind, label } of kinds) {
    const items = facts.items.filter((item) => item.kind === kind).sort(bySpan(facts.today))
    if (items.length === 0) continue
    lanes.push({ label, y: y + 25 })
    y += laneHead
    for (const item of items) {
      const row = drawRow(item, y, scale, formFor(item, format.row), facts.today)
      rows.push(row)
      y += row.height
    }
  }
  const { width, left, right } = format
  return {
    ...{ width, left, right, top: axisHeight, height: y + 12, lanes, meetings, letters, rows },
    ticks: ticksOf(period, scale, format.tickRoom),
    recesses: recessBands(facts, period, scale),
    todayX: dayIsIn(facts.today, period) ? scale.x(facts.today) : null,
  }
}

/** What a decision waits for takes a line of its own. */
function formFor(item: TimelineItem, form: RowForm): RowForm {
  if (!item.gate) return form
  const isBeside = form.barY < form.textY
  return { ...form, height: form.height + 16, barY: isBeside ? form.barY : form.barY + 16 }
}

function bySpan(today: Day): (one: TimelineItem, other: TimelineItem) => number {
  const key = (item: TimelineItem) => {
    const { from, to } = spanOf(item, today)
    return `${from} ${to ?? '9999'} ${item.id}`
  }
  return (one, other) => (key(one) < key(other) ? -1 : 1)
}

function meetingMarks(facts: TimelineFacts, period: TimelinePeriod, scale: DayScale): DrawnMark[] {
  const shown = facts.meetings.filter(({ meetsOn }) => dayIsIn(meetsOn, period)).sort(byDay('meetsOn'))
  return placed(
    shown.map(({ id, title, meetsOn }) => ({
      key: id,
      to: `/overleggen/${id}`,
      title: `${writeDay(meetsOn)}: ${title}`,
      x: scale.x(meetsOn),
      labels: [`${withoutYear(meetsOn)} · ${title}`, withoutYear(meetsOn)],
    })),
    scale,
  )
}

function letterMarks(facts: TimelineFacts, period: TimelinePeriod, scale: DayScale): DrawnMark[] {
  const shown = facts.letters.filter(({ sentOn }) => dayIsIn(sentOn, period)).sort(byDay('sentOn'))
  return placed(
    shown.map(({ id, reference, subject, sentOn }) => ({
      key: id,
      to: `/brieven/${id}`,
      title: `${writeDay(sentOn)}: brief${reference ? ` ${reference}` : ''}${subject ? `, ${subject}` : ''}`,
      x: scale.x(sentOn),
      labels: [...(reference ? [`${withoutYear(sentOn)} · ${reference}`] : []), withoutYear(sentOn)],
    })),
    scale,
  )
}

function placed(marks: (Omit<DrawnMark, 'label'> & { labels: string[] })[], scale: DayScale): DrawnMark[] {
  const labels = placeLabels(marks, scale.left, scale.right)
  return marks.map(({ labels: _texts, ...mark }, index) => ({ ...mark, label: labels[index] ?? null }))
}

/** How far a recess reaches where one side of it is not known: it fades, and tells no day. */
const unknownReach = 22

function recessBands({ recesses }: TimelineFacts, period: TimelinePeriod, scale: DayScale): DrawnRecess[] {
  return recesses
    .filter((recess) => recessIsIn(recess, period))
    .map((recess) => {
      const { name, start, end } = recess
      const x = start ? scale.x(start) : Math.max(scale.end(end ?? period.from) - unknownReach, scale.left)
      const right = end ? scale.end(end) : Math.min(x + unknownReach, scale.right)
      const width = Math.round((right - x) * 10) / 10
      const short = /^\w+(?=reces)/.exec(name)?.[0] ?? name
      return {
        ...{ key: `${name} ${start ?? end}`, x, width, title: `${name}: ${writeRecess(recess)}` },
        label: widthOf(short, 6) < width ? short : null,
        fades: !start ? 'left' : !end ? 'right' : null,
      }
    })
}

function withoutYear(day: Day): string {
  return writeDayShort(day).slice(0, -5)
}

function byDay<Key extends string>(key: Key) {
  return (one: Record<Key, Day>, other: Record<Key, Day>) => (one[key] < other[key] ? -1 : 1)
}
