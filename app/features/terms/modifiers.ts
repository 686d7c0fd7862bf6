import { type Context, norm, type Use } from './noun.ts'

interface Modifier {
  words: string[]
  use: Use
  assumption?: string
}

function spelled(use: Use, spellings: string[], assumption?: string): Modifier[] {
  return spellings.map((spelling) => ({ words: spelling.split(' '), use, assumption }))
}

const all: Modifier[] = [
  ...spelled('before', [
    'voor',
    'nog voor',
    'eerder dan',
    'voorafgaand aan',
    'in de aanloop naar',
    'in aanloop naar',
    'ruim voor',
    'kort voor',
    'vlak voor',
    'net voor',
    'direct voor',
    'uiterlijk voor',
    'uiterlijk kort voor',
  ]),
  ...spelled('by', [
    'uiterlijk',
    'tot en met',
    't/m',
    'niet later dan',
    'op zijn laatst',
    "op z'n laatst",
    'ten laatste',
    'tot uiterlijk',
    'doch uiterlijk',
    'uiterlijk tot en met',
    'uiterlijk t/m',
    'per uiterlijk',
    'voor of uiterlijk',
    'voor of op',
    'op of voor',
  ]),
  ...spelled('until', ['tegen'], 'Tegen is hier: tot.'),
  ...spelled('from', [
    'vanaf',
    'met ingang van',
    'miv',
    'ingaande',
    'ingaand',
    'niet eerder dan',
    'niet voor',
    'op zijn vroegst',
    "op z'n vroegst",
    'vroegst',
    'te beginnen',
    'te beginnen in',
    'te beginnen met',
    'te beginnen op',
    'sinds',
    'sedert',
  ]),
  ...spelled('after', ['na', 'later dan', 'niet eerder dan na', 'vanaf na', 'eerst na']),
  ...spelled('shortly-after', [
    'kort na',
    'vlak na',
    'direct na',
    'meteen na',
    'snel na',
    'spoedig na',
    'onmiddellijk na',
    'aansluitend aan',
    'zo spoedig mogelijk na',
    'zo snel mogelijk na',
    'net na',
    'gelijk na',
    'kort nadat',
  ]),
  ...spelled('during', [
    'in',
    'op',
    'tijdens',
    'gedurende',
    'in de loop van',
    'in het verloop van',
    'per',
    'met',
    'bij',
    'aan',
    'van',
    'ergens in',
    'binnen',
    'nog',
    'nog in',
    'de rest van',
    'in de rest van',
    'gedurende de rest van',
    'rond het moment van',
    'ter gelegenheid van',
    'gelijktijdig met',
    'tegelijk met',
    'samen met',
    'parallel aan',
    'op het moment van',
    'bij gelegenheid van',
    'ten tijde van',
  ]),
  ...spelled('around', [
    'rond',
    'omstreeks',
    'rondom',
    'circa',
    'ca',
    'ongeveer in',
    'ongeveer op',
    'zo rond',
  ]),
  ...spelled('until', ['tot', 'tot aan']),
]

const byFirst = new Map<string, Modifier[]>()
for (const modifier of all) {
  const first = modifier.words[0] ?? ''
  const known = byFirst.get(first) ?? []
  byFirst.set(
    first,
    [...known, modifier].sort((one, other) => other.words.length - one.words.length),
  )
}

export interface FoundModifier {
  use: Use
  next: number
  /** "in", "op" and the like, which say nothing by themselves. */
  words: string[]
  assumptions: string[]
}

function oneAt(context: Context, index: number): Modifier | null {
  const candidates = byFirst.get(norm(context, index))
  if (!candidates) return null
  return (
    candidates.find(({ words }) => words.every((word, offset) => norm(context, index + offset) === word)) ??
    null
  )
}

/** How a second modifier sharpens the first: "uiterlijk in", "uiterlijk vóór", "vanaf begin". */
function combined(first: Use, second: Use): Use | null {
  if (second === 'during') return first
  if (first === 'during') return second
  if (first === 'by' && (second === 'before' || second === 'by')) return second
  return first === second ? first : null
}

const mostModifiers = 3

/** The prepositions and adverbs before a noun, as one use. */
export function modifierAt(context: Context, index: number): FoundModifier | null {
  const first = oneAt(context, index)
  if (!first) return null
  let found: FoundModifier = {
    use: first.use,
    next: index + first.words.length,
    words: first.words,
    assumptions: first.assumption ? [first.assumption] : [],
  }
  for (let count = 1; count < mostModifiers; count += 1) {
    const more = oneAt(context, found.next)
    const use = more && combined(found.use, more.use)
    if (!more || !use) break
    found = { ...found, use, next: found.next + more.words.length, words: [...found.words, ...more.words] }
  }
  return found
}
