/** A line of a text, without the space around it. */
export interface Line {
  start: number
  end: number
  text: string
}

/** The lines of a text in one pass; blank ones too. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    const found = text.indexOf('\n', from)
    const next = found < 0 ? text.length : found
    const raw = text.slice(from, next)
    const trimmed = raw.trim()
    const start = from + (trimmed === '' ? 0 : raw.indexOf(trimmed))
    lines.push({ start, end: start + trimmed.length, text: trimmed })
    from = next + 1
  }
  return lines
}

/** A line without the marks that make it bold or slanted. */
export function plain(text: string): string {
  return text.replace(/^[*_>#\s]+|[*_\s]+$/g, '')
}

/** Index of the first line at or after `from` that is not blank, or -1. */
export function nextFilled(lines: Line[], from: number): number {
  for (let index = from; index < lines.length; index += 1) if (lines[index]?.text) return index
  return -1
}
