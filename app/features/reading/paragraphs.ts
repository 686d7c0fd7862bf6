import { Body } from './body.ts'
import { markAt, type NoteLines } from './footnotes.ts'
import type { Line } from './lines.ts'
import type { Paragraph } from './sentences.ts'

const bullet =
  /^(?:(?:[•\-–—*·▪◦●○■□►➢‣→]|\d{1,3}[.)°º]|[a-z][.)]|[ivx]{1,4}[.)]|\((?:\d{1,2}|[a-z])\)|o(?=\s+[A-Z]))\s+|\d{1,3}\s*[\t|]\s*|\|\s*\d{0,3}\s*\|\s*|(?:[Tt]oezegging|[Aa]fspraak|[Aa]ctiepunt|[Aa]ctie|[Pp]unt) \d{1,3} ?[:.)–-]\s+)/
/** A line that says what the lines around it are, as lists of promises have them. */
const label =
  /^(?:(?:toezegging|afspraak|actiepunt|nummer|nr\.?) ?\d{0,3}[:.]?$|T\d{5}\b|(?:toegezegd aan|gedaan aan|termijn|gereed|deadline|planning|wanneer|bewindspersoon|ministerie|status|vindplaats|omschrijving|toezegging|(?:de )?(?:voorzitter|minister|staatssecretaris)(?: [^:.]{1,50})?) ?:)/i

export interface BodyText {
  body: Body
  paragraphs: Paragraph[]
  /** Number of the note → place in the source where its mark stands. */
  marks: Map<number, number>
}

interface Writing extends BodyText {
  text: string
  notes: Set<number>
  expected: number
  open: Paragraph | null
}

/** Whether the paragraph that is open runs on in a line behind a gap: a page ended in the middle of its sentence. */
function runsOn(writing: Writing, line: Line): boolean {
  return /[\p{L},\d]/u.test(writing.body.last()) && /^\p{Ll}/u.test(line.text) && !bullet.test(line.text)
}

/** A short line without a full stop, right above a longer one that begins a sentence. */
function isHeadingLine({ text }: Line, next: Line | undefined): boolean {
  if (!next || text.length > 60 || /[\p{P}]$/u.test(text.replace(/[*_)]+$/, ''))) return false
  return (
    /^[*_\p{Lu}\d]/u.test(text) &&
    /^["'“‘]?\p{Lu}/u.test(next.text) &&
    next.text.length > text.length + 15 &&
    text.split(' ').length <= 8
  )
}

function close(writing: Writing): void {
  if (!writing.open) return
  writing.open.end = writing.body.length
  writing.paragraphs.push(writing.open)
  writing.open = null
  writing.body.put('\n', writing.body.placeOf(writing.body.length - 1))
}

/** A word that was cut at the end of the line before is made whole. */
function joinLine(writing: Writing, line: Line): void {
  const { body, text } = writing
  const before = text.charAt(body.placeOf(body.length - 1) - 1)
  if (body.last() === '-' && /\p{Ll}/u.test(before) && /^\p{Ll}/u.test(line.text)) body.drop()
  else if (body.last() !== '-') body.put(' ', line.start)
}

function writeLine(writing: Writing, start: number, end: number): void {
  let at = start
  while (at < end) {
    const mark = markAt(writing.text, at, writing.expected, writing.notes.has(writing.expected))
    if (mark) {
      writing.marks.set(mark.number, mark.start)
      writing.expected = mark.number + 1
      at = mark.end
    } else {
      writing.body.take(writing.text, at, at + 1)
      at += 1
    }
  }
}

/** The lines of a letter as running paragraphs, without what `skip` names and without the marks of notes. */
export function writeBody(
  text: string,
  lines: Line[],
  skip: (index: number) => boolean,
  notes: NoteLines[],
): BodyText {
  const writing: Writing = {
    text,
    body: new Body(),
    paragraphs: [],
    marks: new Map(),
    notes: new Set(notes.map(({ number }) => number)),
    expected: 1,
    open: null,
  }
  let gap = true
  lines.forEach((line, index) => {
    if (line.text === '' || skip(index)) {
      gap = true
      return
    }
    const item = bullet.exec(line.text)
    const isLabel = label.test(line.text)
    if (writing.open && (item || isLabel || (gap && !runsOn(writing, line)))) close(writing)
    if (writing.open) joinLine(writing, line)
    else writing.open = { start: writing.body.length, end: 0, item: item !== null }
    writeLine(writing, line.start + (item?.[0].length ?? 0), line.end)
    gap = (isLabel && !line.text.includes(': ')) || (!item && gap && isHeadingLine(line, lines[index + 1]))
  })
  close(writing)
  return writing
}
