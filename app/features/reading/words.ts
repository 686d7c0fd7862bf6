/** A word of a sentence in lower case without accents, or a sign that parts clauses; places count from its beginning. */
export interface Word {
  w: string
  start: number
  end: number
}

function foldedChar(char: string): string {
  if (char === '’' || char === '‘' || char === '´') return "'"
  if (char === '–' || char === '—') return '-'
  if (char === '\u00a0') return ' '
  const plain = (char.normalize('NFD')[0] ?? char).toLowerCase()
  return plain.length === 1 ? plain : char
}

/** Lower case without accents, of the same length. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text
  return same.replace(/[^\x00-\x7f]/g, foldedChar)
}

const scanner = /[\p{L}\p{N}]+(?:['./-][\p{L}\p{N}]+)*|[,;:()]/gu

/** The words of a folded sentence, with the signs that part its clauses. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = []
  for (const found of sentence.matchAll(scanner))
    words.push({ w: found[0], start: found.index, end: found.index + found[0].length })
  return words
}

export function isSign(word: Word | undefined): boolean {
  return word === undefined || /^[,;:()]$/.test(word.w)
}
