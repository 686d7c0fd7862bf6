/** The most of a wording that a mail shows; the rest stands on the page behind the button. */
const longestWording = 400

/** Text on one line: white space becomes one space, invisible control and direction marks disappear. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
}

/**
 * One line of at most `longest` characters. What is cut off becomes an ellipsis, after a whole word where there is
 * one, and never inside a letter with its accents or an emoji with its parts.
 */
export function cut(text: string, longest = longestWording): string {
  const line = oneLine(text)
  if (line.length <= longest) return line
  let kept = ''
  for (const { segment } of new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(line)) {
    if (kept.length + segment.length > longest - 1) break
    kept += segment
  }
  const lastSpace = kept.lastIndexOf(' ')
  const breaksAWord = /^[\p{L}\p{N}\p{M}]/u.test(line.slice(kept.length))
  const words = breaksAWord && lastSpace > longest / 2 ? kept.slice(0, lastSpace) : kept
  return `${words.replace(/[\s,;:.–—-]+$/u, '')}…`
}
