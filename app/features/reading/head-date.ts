import { type Day, dayWith } from '#app/shared/day.ts'
import { monthNumber } from '#app/features/terms/vocabulary.ts'
import { labelled } from './head-labels.ts'
import { type Line, plain } from './lines.ts'

const written = /\b(\d{1,2}) (\p{L}{3,9})\.? (\d{4})\b/u
const figures = /\b(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b/
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/

/** The first full date in some words, or null. */
export function dayIn(text: string): Day | null {
  const words = written.exec(text)
  const month = words ? monthNumber((words[2] ?? '').toLowerCase()) : null
  if (words && month !== null) return dayWith(Number(words[3]), month, Number(words[1]))
  const numbers = figures.exec(text)
  if (numbers) return dayWith(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]))
  const marked = iso.exec(text)
  return marked ? dayWith(Number(marked[1]), Number(marked[2]), Number(marked[3])) : null
}

const place = /^['’]?\p{L}[\p{L}' -]{1,30}, (?:\d{1,2} \p{L}+ \d{4})\.?$/u

export interface HeadDate {
  date: Day | null
  /** Index of the line that gave it, or -1. */
  at: number
  /** Every other date that stands as the date of the letter. */
  others: Day[]
}

/** The date of the letter: behind "Datum", or behind the place in a published letter. */
export function findDate(lines: Line[]): HeadDate {
  const found = labelled(lines, /^(?:datum|dagtekening)\b(?! van)/i, lines.length)
    .map(({ at, value }) => ({ at, day: value.length < 60 ? dayIn(value) : null }))
    .concat(
      lines.flatMap(({ text }, at) =>
        text.length < 60 && place.test(plain(text)) ? [{ at, day: dayIn(text) }] : [],
      ),
    )
    .filter((each): each is { at: number; day: Day } => each.day !== null)
  const [first] = found
  const others = [...new Set(found.map(({ day }) => day))].filter((day) => day !== first?.day)
  return { date: first?.day ?? null, at: first?.at ?? -1, others }
}
