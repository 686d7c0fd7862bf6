import { plain, type Line } from './lines.ts'

/** Lines of the sheet and not of the letter: addresses, labels, running heads, page numbers. */
const patterns = [
  /^retouradres\b/i,
  /^postbus \d+/i,
  /^\d{4} ?[A-Z]{2}\b(?: +\S+){0,4}$/,
  /^(?:https?:\/\/)?www\.\S+$/i,
  /^(?:https?:\/\/|<https?:)\S+$/i,
  /^directoraat-generaal\b(?!.*[.!?]$)/i,
  /^(?:directie|afdeling|cluster|programma-?directie|eenheid|bestuursdepartement)\b(?!.*[.!?]$)/i,
  /^ministerie van\b(?!.*[.!?]$)/i,
  /^(?:ons kenmerk|uw kenmerk|onze referentie|uw referentie|kenmerk|datum|bijlagen?|bijlage\(n\)|uw brief(?: van)?|contactpersoon|telefoon|e-mail|auteur|steller)\b *:?(?: +\S+){0,6}$/i,
  /^(?:pagina|blz\.?) ?\d+(?: (?:van|\/) ?\d+)?$/i,
  /^\d{1,4} ?(?:\/|van) ?\d{1,4}$/,
  /^-? ?\d{1,4} ?-?$/,
  /^bij beantwoording de datum\b/i,
  /^(?:en )?ons kenmerk vermelden\.?/i,
  /^wilt u slechts (?:één|een) zaak\b/i,
  /^brief behandelen\.?\**$/i,
  /^(?:in uw )?brief behandelen\.?\**$/i,
  /^[TFEM] [\d(+][\d ()+-]+$/,
  /^\S+@\S+\.\w+$/,
  /^tweede kamer, vergaderjaar\b/i,
  /^eerste kamer, vergaderjaar\b/i,
  /^kst-[\dA-Z-]+$/i,
  /^ISSN \d/i,
  /^['’]s-gravenhage \d{4}$/i,
  /^vergaderjaar \d{4}/i,
]

const street = /^[\p{Lu}][\p{L}' .-]{2,40} \d{1,5}[a-z]?$/u

function isFurniture(line: Line): boolean {
  const text = plain(line.text)
  return text.length < 120 && patterns.some((pattern) => pattern.test(text))
}

/** Short lines that come back, such as a running head; a sentence that is said twice is none. */
function repeatedLines(lines: Line[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    const short = plain(text)
    if (short.length > 2 && short.length < 90 && !/[.!?;:]$/.test(short) && !/^[•\-–*o·]/.test(text))
      counts.set(short, (counts.get(short) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([short]) => short))
}

/** For each line, whether it is furniture; a block of short lines that holds an address goes as a whole. */
export function furnitureOf(lines: Line[]): boolean[] {
  const repeated = repeatedLines(lines)
  const is = lines.map((line) => isFurniture(line) || repeated.has(plain(line.text)))
  let from = 0
  for (let index = 0; index <= lines.length; index += 1) {
    if (lines[index]?.text) continue
    spread(lines, is, from, index)
    from = index + 1
  }
  return is
}

function spread(lines: Line[], is: boolean[], from: number, to: number): void {
  const marked = is.slice(from, to).filter(Boolean).length
  const block = lines.slice(from, to)
  const isShort = block.every(({ text }) => text.length < 60 && !/[.!?;]$/.test(plain(text)))
  for (let index = from; index < to; index += 1) {
    const near = is[index - 1] === true || is[index + 1] === true
    const text = plain(lines[index]?.text ?? '')
    if ((isShort && marked * 3 >= block.length && marked > 0) || (near && street.test(text))) is[index] = true
  }
}
