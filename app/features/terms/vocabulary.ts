/** The small words of Dutch terms, as the tokenizer writes them: lower case, without accents and abbreviation dots. */

const monthSpellings: string[][] = [
  ['januari', 'jan'],
  ['februari', 'febr', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const weekdaySpellings: string[][] = [
  ['maandag', 'ma'],
  ['dinsdag', 'di'],
  ['woensdag', 'wo'],
  ['donderdag', 'do'],
  ['vrijdag', 'vr'],
  ['zaterdag', 'za'],
  ['zondag', 'zo'],
]

function numbered(spellings: string[][]): Map<string, number> {
  return new Map(
    spellings.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
  )
}

const monthNumbers = numbered(monthSpellings)
const weekdayNumbers = numbered(weekdaySpellings)

/** 1–12, or null. */
export function monthNumber(word: string): number | null {
  return monthNumbers.get(word) ?? null
}

export function monthName(month: number): string {
  return monthSpellings[month - 1]?.[0] ?? ''
}

/** 1 (maandag) – 7 (zondag), or null. */
export function weekdayNumber(word: string): number | null {
  return weekdayNumbers.get(word) ?? null
}

export function weekdayName(weekday: number): string {
  return weekdaySpellings[weekday - 1]?.[0] ?? ''
}

const counted = new Map<string, number>([
  ...['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'].map(
    (word, index): [string, number] => [word, index + 1],
  ),
  ...['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'].map(
    (word, index): [string, number] => [word, index + 13],
  ),
  ['eenentwintig', 21],
  ['vierentwintig', 24],
  ['vijfentwintig', 25],
  ['dertig', 30],
  ['veertig', 40],
  ['vijfenveertig', 45],
  ['achtenveertig', 48],
  ['vijftig', 50],
  ['zestig', 60],
  ['negentig', 90],
  ['honderd', 100],
  ["'n", 1],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['half', 0.5],
  ['halve', 0.5],
])

/** The amount a word stands for: "zes" is 6, "anderhalve" 1.5; null for other words. */
export function amountOf(word: string): number | null {
  return counted.get(word) ?? null
}

const ranks = new Map<string, number>([
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['vierde', 4],
  ['vijfde', 5],
  ['laatste', -1],
])

/** "eerste" is 1, "laatste" is -1; null for other words. */
export function rankOf(word: string): number | null {
  return ranks.get(word) ?? null
}

const abbreviations = new Set([
  ...[...monthSpellings, ...weekdaySpellings].flatMap(([, ...short]) => short),
  'jl',
  'wk',
  'wkn',
  'kw',
  'mnd',
  'nl',
  'nr',
  'ca',
  'incl',
  'resp',
  'jr',
  'dhr',
  'evt',
  'uiterl',
])

/** Whether a full stop right behind the word belongs to it. */
export function isAbbreviation(word: string): boolean {
  return abbreviations.has(word)
}
