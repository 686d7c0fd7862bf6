import type { PdfLine } from './pdf-lines.ts'

const edge = 6

/** What a line says apart from its page number. */
function shape(text: string): string {
  return text.replace(/\d+/g, '#').toLowerCase()
}

/** Lines at the edges of pages that come back: running heads and feet. On the first page they stay. */
function running(pages: PdfLine[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const edges = lines.length > 2 * edge ? [...lines.slice(0, edge), ...lines.slice(-edge)] : lines
    for (const each of new Set(edges.map(({ text }) => shape(text))))
      counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  const enough = Math.max(2, Math.ceil(pages.length / 3))
  return new Set(
    [...counts].filter(([each, count]) => count >= enough && each.length < 90).map(([each]) => each),
  )
}

function middle(numbers: number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Where the notes at the foot of a page begin: smaller lines, the first of which begins with a number. */
function notesFrom(lines: PdfLine[], size: number): number {
  let from = lines.length
  while (from > 0 && (lines[from - 1]?.height ?? size) < size * 0.92) from -= 1
  while (from < lines.length && !/^(?:\d{1,3}\s|[⁰¹²³⁴-⁹])/u.test(lines[from]?.text ?? '')) from += 1
  return from
}

const bullet = /^(?:[•\-–*·▪◦]|\d{1,2}[.)]|[a-z]\))\s/

/** Whether the sentence of a full line goes on in the next. */
function goesOn(before: PdfLine, line: PdfLine, full: number): boolean {
  if (bullet.test(line.text) || before.text.length < full * 0.8) return false
  return !/[.:?!]$/.test(before.text) || before.text.length > full * 0.9
}

function separator(before: PdfLine | undefined, line: PdfLine, full: number): string {
  if (!before) return ''
  const drop = before.y - line.y
  const isFar = drop > Math.max(before.height, line.height) * 1.75
  if (drop < -1) return /[\p{L},-]$/u.test(before.text) && /^\p{Ll}/u.test(line.text) ? '\n' : '\n\n'
  if (isFar) return '\n\n'
  return goesOn(before, line, full) ? ' ' : '\n'
}

/** Adds a line to the text; a word that was cut at the end of the line before is made whole. */
function append(text: string, gap: string, words: string): string {
  const isCut = gap === ' ' && /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(words)
  return isCut ? text.slice(0, -1) + words : text + gap + words
}

/** Signs on a full line: nearly all lines are shorter. */
function fullLine(pages: PdfLine[][]): number {
  const lengths = pages
    .flatMap((lines) => lines.map(({ text }) => text.length))
    .sort((one, other) => one - other)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** The pages of a pdf as one text: running heads left out after the first page, notes below it all. */
export function joinPages(pages: PdfLine[][]): string {
  const again = running(pages)
  const full = fullLine(pages)
  const size = middle(pages.flatMap((lines) => lines.map(({ height }) => height)))
  let text = ''
  const notes: string[] = []
  let before: PdfLine | undefined
  pages.forEach((page, number) => {
    const lines = page.filter((line) => number === 0 || !again.has(shape(line.text)))
    const from = notesFrom(lines, size)
    for (const line of lines.slice(0, from)) {
      text = append(text, separator(before, line, full), line.text)
      before = line
    }
    for (const { text: words } of lines.slice(from))
      notes.push(/^\d{1,3}\s|^[⁰¹²³⁴-⁹]/u.test(words) ? `\n\n${words}` : `\n${words}`)
  })
  return `${text}${notes.join('')}`.trim()
}
