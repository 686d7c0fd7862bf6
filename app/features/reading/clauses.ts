const opened =
  /(?:^|, |; |\()(?:zodra|nadat|als|wanneer|indien|mocht|voordat|alvorens|zoals|totdat|terwijl|omdat|doordat|hoewel|ofschoon|nu)\b[^,;]*/g
const relative = /, (?:die|dat|wat|wie|welke?|waar\p{L}*)\b[^,;]*/gu

function blank(words: string): string {
  return ' '.repeat(words.length)
}

/** The sentence with the clauses blanked out that say when, why or which; of the same length. */
export function mainOf(plain: string): string {
  return plain.replace(opened, blank).replace(relative, blank)
}
