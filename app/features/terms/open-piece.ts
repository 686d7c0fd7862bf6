import { addMonths, type Day, writeDay } from '#app/shared/day.ts'
import { type Context, norm } from './noun.ts'
import { type Piece, piece } from './piece.ts'

/** Months after which a term without a window is looked at again, unless somebody chooses another moment. */
const reviewMonths = 6

/** When a term without an end is looked at again. */
export function reviewDay(saidOn: Day): Day {
  return addMonths(saidOn, reviewMonths)
}

const phrases = [
  'gaandeweg',
  'geleidelijk',
  'geleidelijk aan',
  'gefaseerd',
  'stapsgewijs',
  'stap voor stap',
  'mettertijd',
  'binnenkort',
  'spoedig',
  'spoedigst',
  'eerdaags',
  'op korte termijn',
  'op de korte termijn',
  'op zeer korte termijn',
  'op kortst mogelijke termijn',
  'op de kortst mogelijke termijn',
  'op zo kort mogelijke termijn',
  'op middellange termijn',
  'op de middellange termijn',
  'op lange termijn',
  'op de lange termijn',
  'op langere termijn',
  'op termijn',
  'op afzienbare termijn',
  'binnen afzienbare tijd',
  'binnen afzienbare termijn',
  'binnen een redelijke termijn',
  'binnen een afzienbare termijn',
  'binnen niet al te lange tijd',
  'zo spoedig mogelijk',
  'zo spoedig als mogelijk',
  'zo snel mogelijk',
  'zo snel als mogelijk',
  'zo vroeg mogelijk',
  'zo gauw mogelijk',
  'zo kort mogelijk',
  'zodra mogelijk',
  'zodra dat kan',
  'zodra dit kan',
  'zsm',
  'asap',
  'te zijner tijd',
  'te zijnertijd',
  'tezijnertijd',
  'tzt',
  'de komende tijd',
  'de komende periode',
  'de komende weken',
  'de komende maanden',
  'de komende jaren',
  'komende tijd',
  'komende periode',
  'komende weken',
  'komende maanden',
  'komende jaren',
  'in de nabije toekomst',
  'in de toekomst',
  'in de loop van de tijd',
  'op een later moment',
  'op een later tijdstip',
  'op een nader te bepalen moment',
  'op enig moment',
  'in een later stadium',
  'nader te bepalen',
  'ntb',
  'nnb',
  'nog te bepalen',
  'nog niet bekend',
  'dezer dagen',
  'een dezer dagen',
  'een keer',
  'te gelegener tijd',
  'wanneer mogelijk',
  'waar mogelijk',
  'onverwijld',
  'onmiddellijk',
  'per direct',
  'direct',
  'per omgaande',
  'met spoed',
  'tijdig',
  'doorlopend',
  'voortdurend',
  'continu',
  'later',
  'nog deze kabinetsperiode',
  'deze kabinetsperiode',
]

const byFirst = new Map<string, string[][]>()
for (const phrase of phrases) {
  const words = phrase.split(' ')
  const first = words[0] ?? ''
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), words].sort((one, other) => other.length - one.length),
  )
}

/** In running text these say too little to be a term by themselves. */
const onlyAsTerm = new Set([
  'direct',
  'later',
  'een keer',
  'tijdig',
  'continu',
  'onmiddellijk',
  'waar mogelijk',
  'geleidelijk',
  'voortdurend',
  'doorlopend',
  'op termijn',
  'in de toekomst',
  'nog niet bekend',
  'stap voor stap',
  'gefaseerd',
])

function phraseAt(context: Context, index: number): string[] | null {
  const candidates = byFirst.get(norm(context, index))
  const found = candidates?.find((words) =>
    words.every((word, offset) => norm(context, index + offset) === word),
  )
  return found && !(context.running && onlyAsTerm.has(found.join(' '))) ? found : null
}

/** "gaandeweg", "op korte termijn", "z.s.m.": a promise without a window. */
export function openPiece(context: Context, index: number): Piece | null {
  const start = norm(context, index) === 'in' || norm(context, index) === 'gedurende' ? index + 1 : index
  const found = phraseAt(context, index) ?? (start > index ? phraseAt(context, start) : null)
  if (!found) return null
  const next = (phraseAt(context, index) ? index : start) + found.length
  return piece({
    from: index,
    next,
    precision: 'open',
    rule: 'open',
    why: 'Deze woorden noemen geen dag of periode.',
  })
}

/** The sentence that proposes when an open term is looked at again. */
export function reviewProposal(saidOn: Day): string {
  return `Voorstel: kijk op ${writeDay(reviewDay(saidOn))}, over zes maanden, opnieuw naar deze termijn.`
}
