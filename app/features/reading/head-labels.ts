import { type Line, nextFilled, plain } from './lines.ts'

export interface Labelled {
  /** Index of the line with the label, and of the line in which its value ends. */
  at: number
  last: number
  value: string
}

const anyLabel =
  /^(?:ons kenmerk|uw kenmerk|onze referentie|kenmerk|datum|onderwerp|betreft|bijlagen?|bijlage\(n\)|uw brief(?: van)?|contactpersoon|telefoon|retouradres|pagina)\b/i

export function isLabel(text: string): boolean {
  return anyLabel.test(plain(text))
}

/** The value behind a label on its line, or on the next line that is not blank. */
export function labelled(lines: Line[], label: RegExp, to: number): Labelled[] {
  const found: Labelled[] = []
  for (let index = 0; index < Math.min(to, lines.length); index += 1) {
    const text = plain(lines[index]?.text ?? '')
    const match = text.length < 400 ? label.exec(text) : null
    if (!match) continue
    const inline = text.slice(match[0].length).replace(/^[\s:*]+/, '')
    const below = inline === '' ? nextFilled(lines, index + 1) : index
    if (below < 0 || below - index > 3) continue
    const value = inline === '' ? plain(lines[below]?.text ?? '') : inline
    if (value !== '' && (inline !== '' || !isLabel(value))) found.push({ at: index, last: below, value })
  }
  return found
}
