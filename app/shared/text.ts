/** With a capital first letter, for the beginning of a sentence. */
export function capital(text: string): string {
  const [first = '', ...rest] = [...text]
  return first.toUpperCase() + rest.join('')
}

/** Without a capital first letter, for the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** "a, b en c" */
export function inARow(words: string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(words)
}

/**
 * What a text says, without what no reader sees and what only does harm: control characters, and marks that turn the
 * direction of everything that follows. A text in which nothing can be seen is empty.
 */
export function cleanText(text: string): string {
  const clean = text.replace(/(?![\n\r\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(clean) ? clean : ''
}

/** The text without its line breaks. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\n\r\t\u2028\u2029]+\s*/g, ' ').trim()
}
