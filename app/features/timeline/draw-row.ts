import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { writeWindow, type Day } from '#app/shared/day.ts'
import { barPath, checkPath, diamondPath, gatePath } from './shapes.ts'
import { timelineState, type TimelineItem, type TimelineStage, type TimelineState } from './timeline-facts.ts'
import type { DayScale } from './timeline-scale.ts'
import { stateName } from './timeline-words.ts'

/** How a row is laid out: beside its texts, or under them. */
export interface RowForm {
  /** How many letters fit on a line of text. */
  letters: number
  textX: number
  /** Where the first line of text stands, from the top of the row. */
  textY: number
  barY: number
  height: number
  stageHeight: number
}

export interface DrawnBar {
  path: string
  /** A side that is not known fades away. */
  fades: 'left' | 'right' | null
  arrow: { x: number; y: number } | null
}

export interface DrawnRow {
  key: string
  to: string
  /** Everything in one sentence. */
  title: string
  state: TimelineState
  texts: { text: string; x: number; y: number; isSmall: boolean }[]
  bar: DrawnBar | null
  /** A line of dots where no window is known. */
  dots: { x1: number; x2: number; y: number } | null
  /** From the end of the window to today, where that has passed. */
  tail: { x1: number; x2: number; y: number } | null
  /** Where it closed. */
  closed: { path: string; x: number; y: number } | null
  /** What a decision waits for. */
  gate: { path: string; x1: number; x2: number; y: number } | null
  stages: DrawnStage[]
  height: number
}

export interface DrawnStage {
  key: string
  title: string
  text: { text: string; x: number; y: number }
  isReached: boolean
  mark: string | null
  line: { x1: number; x2: number; y: number } | null
  /** From the stage to the decision that waits for it. */
  link: string | null
}

const barHeight = 14
const leastWidth = 8

/** One item of the picture, from the top `y`. */
export function drawRow(item: TimelineItem, y: number, scale: DayScale, form: RowForm, today: Day): DrawnRow {
  const state = timelineState(item, today)
  const barY = y + form.barY
  const middle = barY + barHeight / 2
  const box = boxOf(item, scale)
  const [x1, x2] = [box?.x ?? scale.x(item.saidOn), box ? box.x + box.width : scale.x(item.saidOn)]
  const stages = item.stages.map((stage, index) =>
    drawStage(stage, y + form.height + index * form.stageHeight, { scale, form, from: { x: x1, y: middle } }),
  )
  const closedX = item.closedOn ? scale.x(item.closedOn) : 0
  return {
    key: item.id,
    to: obligationPath(item.kind, item.id),
    title: sentenceOf(item, state),
    state,
    texts: textsOf(item, state, y, form),
    bar: box && {
      path: barPath(item.kind, { x: box.x, y: barY, width: box.width, height: barHeight }),
      fades: box.fades,
      arrow: box.fades === 'right' ? { x: scale.right - 2, y: middle } : null,
    },
    dots: box ? null : { x1, x2: item.closedOn ? Math.max(closedX, x1) : scale.right, y: middle },
    tail: state === 'late' ? { x1: x2, x2: Math.max(scale.x(today), x2), y: middle } : null,
    closed: item.closedOn && item.isDone ? { path: checkPath(closedX, middle), x: closedX, y: middle } : null,
    gate: item.gate ? gateOf(x1, middle, scale) : null,
    stages,
    height: form.height + item.stages.length * form.stageHeight,
  }
}

/** Where its window stands; a side that is unknown runs on, and a window outside the picture is kept at its edge. */
function boxOf({ earliestOn, latestOn, saidOn }: TimelineItem, scale: DayScale) {
  if (!earliestOn && !latestOn) return null
  const isOpenLeft = !earliestOn && latestOn !== null && saidOn < latestOn
  const x = scale.x(earliestOn ?? (isOpenLeft ? saidOn : (latestOn ?? saidOn)))
  const end = latestOn ? scale.end(latestOn) : scale.right
  const width = Math.max(end - x, leastWidth)
  return {
    x: Math.min(x, scale.right - leastWidth),
    width: Math.round(Math.min(width, scale.right - x || leastWidth) * 10) / 10,
    fades: isOpenLeft ? ('left' as const) : latestOn ? null : ('right' as const),
  }
}

function gateOf(x: number, y: number, scale: DayScale): DrawnRow['gate'] {
  const at = Math.max(x - 22, scale.left + 8)
  return { path: gatePath(at, y), x1: at + 6, x2: x, y }
}

function textsOf(item: TimelineItem, state: TimelineState, y: number, form: RowForm): DrawnRow['texts'] {
  const name = stateName(item, state)
  const waits = item.gate ? `wacht op ${item.gate}` : null
  return [
    shortWording(item.wording, form.letters),
    shortWording(`${item.words ?? 'zonder termijn'} · ${name}`, form.letters + 6),
    ...(waits ? [shortWording(waits, form.letters + 6)] : []),
  ].map((text, index) => ({ text, x: form.textX, y: y + form.textY + index * 16, isSmall: index > 0 }))
}

function sentenceOf(item: TimelineItem, state: TimelineState): string {
  const { kind, origin, wording, words, earliestOn, latestOn, gate } = item
  const window = writeWindow(earliestOn, latestOn)
  const term = words ? `termijn «${words}»${window ? ` (${window})` : ''}` : 'zonder termijn'
  const waits = gate ? `, wacht op ${gate}` : ''
  return `${kindName(kind, origin)}: ${shortWording(wording, 160)}, ${term}, ${stateName(item, state)}${waits}`
}

function drawStage(
  stage: TimelineStage,
  y: number,
  { scale, form, from }: { scale: DayScale; form: RowForm; from: { x: number; y: number } },
): DrawnStage {
  const middle = y + form.stageHeight / 2 - 2
  const { name, words, reachedOn } = stage
  const start = stage.earliestOn ?? stage.latestOn ?? reachedOn
  const end = stage.latestOn ?? stage.earliestOn ?? reachedOn
  const at = reachedOn ?? end
  const x = at ? scale.x(at) : null
  return {
    key: stage.id,
    title: `${name}${words ? `, «${words}»` : ''}${reachedOn ? ', bereikt' : ''}`,
    text: {
      text: shortWording(
        `↳ ${name}${reachedOn ? ' · bereikt' : words ? ` · ${words}` : ''}`,
        form.letters + 4,
      ),
      x: form.textX,
      y: y + form.stageHeight / 2 + 2,
    },
    isReached: reachedOn !== null,
    mark: x === null ? null : diamondPath(x, middle, 5),
    line: start && end ? { x1: scale.x(start), x2: scale.end(end), y: middle } : null,
    link: x === null ? null : `M${x} ${middle}L${from.x} ${from.y}`,
  }
}
