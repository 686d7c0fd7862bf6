/** A stretch of text, or a footnote at its place. */
export type Stretch = { from: number; to: number } | { note: string; from: number; to: number }

const place = /\s*\[noot:((?:[^[\]]|\[[^[\]]*\])*)\]/gi

/** Cuts a text at its footnotes, written as `[noot: Kamerstukken II …]` where their number belongs. */
export function cutAtFootnotes(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const found of text.matchAll(place)) {
    const to = found.index + found[0].length
    if (found.index > at) stretches.push({ from: at, to: found.index })
    stretches.push({ note: (found[1] ?? '').replace(/\s+/g, ' ').trim(), from: found.index, to })
    at = to
  }
  if (at < text.length) stretches.push({ from: at, to: text.length })
  return stretches
}

/** What is wrong with the footnotes of a text, in words. */
export function objectionsToFootnotes(text: string): string[] {
  const notes = cutAtFootnotes(text).flatMap((stretch) => ('note' in stretch ? [stretch.note] : []))
  return [
    ...(notes.some((note) => note === '') ? ['Een voetnoot heeft geen tekst.'] : []),
    ...(/\[noot:/i.test(text.replace(place, ''))
      ? ['Een voetnoot heeft geen einde. Sluit die af met een rechte haak: ].']
      : []),
  ]
}

/** A text without its footnotes. */
export function withoutFootnotes(text: string): string {
  return text.replace(place, '')
}
