import { durationPiece } from './duration-piece.ts'
import { determiners, eventNoun } from './event-noun.ts'
import { gatePiece } from './gate-piece.ts'
import { type FoundModifier, modifierAt } from './modifiers.ts'
import { type Context, type Noun, norm, wordsBetween } from './noun.ts'
import { openPiece } from './open-piece.ts'
import { type Piece, pieceOf } from './piece.ts'
import { nounAt } from './ranges.ts'
import { recurringPiece } from './recurring-piece.ts'
import { weekdayNumber } from './vocabulary.ts'

/** Nouns that can stand in running text without a preposition and still be a term. */
const selfSufficient = new Set([
  'relative-week',
  'this-week',
  'relative-month',
  'this-year',
  'relative-year',
  'relative-quarter',
  'relative-half-year',
  'range',
  'week-of-month',
  'week-of-day',
  'weekday-of-month',
])

function standsAlone(context: Context, index: number, named: Noun): boolean {
  if (!context.running || selfSufficient.has(named.rule) || named.rule.startsWith('part-of-')) return true
  if (named.rule === 'day') return true
  if (named.rule === 'weekday') return weekdayNumber(norm(context, index)) === null
  const dated =
    named.once !== null && named.rule !== 'year' && named.rule !== 'weekday' && named.rule !== 'relative-day'
  const following = named.choice === 'following' && norm(context, index) !== ''
  return dated || following
}

/** "vóór" with a part of a period: people mean the period's end, and the strict reading stands beside it. */
function beforeEnd(context: Context, from: number, named: Noun, edge: Noun, modifier: FoundModifier): Piece {
  const until = pieceOf(context, from, 'by', edge, modifier.assumptions)
  const strict = pieceOf(context, from, modifier.use, named, modifier.assumptions)
  const why = 'Voor het eind van een periode is hier: tot en met de laatste dag.'
  const found = { ...until, rule: 'before-end', why: [until.why, why].filter(Boolean).join(' ') }
  return /einde? van/i.test(wordsBetween(context, from, named.next)) ? found : { ...found, others: [strict] }
}

function calendarPiece(context: Context, index: number, modifier: FoundModifier | null): Piece | null {
  const start = modifier?.next ?? index
  const found =
    nounAt(context, start) ??
    (modifier?.words.at(-1) === 'van' || modifier?.words.at(-1) === 'vanaf'
      ? nounAt(context, start - 1)
      : null)
  if (!found) return null
  if (!modifier && !standsAlone(context, index, found.noun)) return null
  const use = modifier?.use ?? 'during'
  if (found.edge && use === 'by') return pieceOf(context, index, use, found.edge, modifier?.assumptions)
  if (found.edge && (use === 'before' || use === 'until'))
    return beforeEnd(context, index, found.noun, found.edge, modifier as FoundModifier)
  return pieceOf(context, index, use, found.noun, modifier?.assumptions)
}

const eventUses = new Set(['before', 'after', 'shortly-after', 'by', 'until', 'around', 'from'])
const eventPrepositions = new Set([
  'bij',
  'tijdens',
  'gedurende',
  'gelegenheid',
  'met',
  'aan',
  'parallel',
  'gelijktijdig',
  'tegelijk',
  'samen',
])
const announced = new Set(['volgende', 'eerstvolgende', 'komende', 'aangekondigde', 'aanstaande', 'nieuwe'])

/** In running text "in", "met" and "voor" usually mean something else than a moment. */
function isMoment(context: Context, modifier: FoundModifier, start: number): boolean {
  const word = modifier.words.at(-1) ?? ''
  const ahead = announced.has(norm(context, start)) || announced.has(norm(context, start + 1))
  if (modifier.use === 'during') return word === 'tijdens' || word === 'bij' || ahead
  return word === 'voor' ? ahead || /(?:behandeling|debat|overleg)$/.test(norm(context, start + 1)) : true
}

function eventPiece(
  context: Context,
  index: number,
  modifier: FoundModifier | null,
  lenient: boolean,
): Piece | null {
  if (!modifier) {
    const bare = !context.running && index === 0 ? eventNoun(context, index, false) : null
    return bare && pieceOf(context, index, 'during', bare)
  }
  if (context.running && !isMoment(context, modifier, modifier.next)) return null
  if (modifier.words.at(-1) === 'in' && !determiners.has(norm(context, modifier.next))) return null
  const temporal = eventUses.has(modifier.use) || eventPrepositions.has(modifier.words[0] ?? '')
  const named = eventNoun(context, modifier.next, lenient && temporal)
  return named && pieceOf(context, index, modifier.use, named, modifier.assumptions)
}

/** The piece of a term that begins at a token, or null. `lenient`: unknown nouns behind "voor" or "na" count as events. */
export function pieceAt(context: Context, index: number, lenient: boolean): Piece | null {
  const found = modifierAt(context, index)
  const modifier = context.running && found?.words.join(' ') === 'van' ? null : found
  return (
    recurringPiece(context, index) ??
    calendarPiece(context, index, modifier) ??
    durationPiece(context, index) ??
    gatePiece(context, index) ??
    openPiece(context, index) ??
    eventPiece(context, index, modifier, lenient && !context.running)
  )
}
