/** What somebody searches for, from the address: one line, not endless. */
export function readSearchWords(query: URLSearchParams): string {
  return (query.get('zoek') ?? '').replaceAll('\u0000', '').trim().slice(0, 100)
}

/** The text as a pattern that matches itself only: the database's comparison without regard to case reads patterns. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
