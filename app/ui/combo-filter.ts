export type ComboOption = { value: string; label: string; note?: string }

/** Letters that Unicode does not take apart into a base and a mark. */
const undivided: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** Lower case without accents, for comparing names: "Şimşek" and "simsek" are the same. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[łøđıßæœþ]/g, (letter) => undivided[letter] ?? letter)
}

/**
 * The options that answer what was typed: every typed word begins some word of the label or the note.
 * Labels that begin with the typed text come first; otherwise the given order stays.
 */
export function matchingOptions<Option extends ComboOption>(options: Option[], typed: string): Option[] {
  const words = wordsIn(typed)
  if (words.length === 0) return options
  const found = options.filter((option) => answers(option, words))
  const start = words.join(' ')
  const first = found.filter((option) => wordsIn(option.label).join(' ').startsWith(start))
  return [...first, ...found.filter((option) => !first.includes(option))]
}

/** The one option whose label is what was typed, or the only one that answers it. */
export function meantOption<Option extends ComboOption>(
  options: Option[],
  typed: string,
): Option | undefined {
  const words = wordsIn(typed).join(' ')
  const found = matchingOptions(options, typed)
  return (
    found.find((option) => wordsIn(option.label).join(' ') === words) ??
    (found.length === 1 ? found[0] : undefined)
  )
}

function answers(option: ComboOption, words: string[]) {
  const own = wordsIn(`${option.label} ${option.note ?? ''}`)
  return words.every((word) => own.some((candidate) => candidate.startsWith(word)))
}

function wordsIn(text: string) {
  return plainLetters(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean)
}
