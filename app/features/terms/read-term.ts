import { type Day, isDay, writeDay } from '#app/shared/day.ts'
import type { Calendar } from './calendar.ts'
import { combine } from './combine.ts'
import { type Group, groupsIn } from './groups.ts'
import { type Context, wordsBetween } from './noun.ts'
import { reviewProposal } from './open-piece.ts'
import { type Piece, windowInWords } from './piece.ts'
import { hasWindow, quote, type Reading } from './reading.ts'
import { tokenize } from './tokens.ts'

/** Days far from any calendar would make sums run out of it. */
const firstDay = '1600-01-01'
const lastDay = '7999-12-31'

export function isReadableDay(saidOn: Day): boolean {
  return isDay(saidOn) && saidOn >= firstDay && saidOn <= lastDay
}

function unreadReading(words: string, explanation: string, rule = 'unread'): Reading {
  return {
    words,
    earliest: null,
    latest: null,
    precision: null,
    rule,
    explanation,
    assumptions: [],
    waitsFor: null,
    recurrence: null,
    alternatives: [],
    unread: words,
  }
}

const mostAlternatives = 5

function explain(words: string, found: Piece): string {
  const because = found.because ? `, ${found.because}` : ''
  const again = found.recurrence?.every && hasWindow(found) ? 'komt terug; het volgende venster ' : ''
  const waits =
    found.waitsFor && hasWindow(found) && found.precision !== 'event' && !found.recurrence
      ? ` Dit wacht op: ${found.waitsFor}.`
      : ''
  const why = found.why ? ` ${found.why}` : ''
  return `${quote(words)} ${again}${windowInWords(found)}${because}.${why}${waits}`
}

function confirmations(context: Context, found: Piece, hedges: string[]): string[] {
  const assumptions = [...found.assumptions]
  for (const hedge of hedges) assumptions.push(`«${hedge}» maakt de termijn onzeker.`)
  if (found.latest && found.latest < context.saidOn)
    assumptions.push(`Dit venster ligt helemaal voor ${writeDay(context.saidOn)}.`)
  const endless = !hasWindow(found) && (found.precision === 'open' || found.precision === 'recurring')
  if (endless) assumptions.push(reviewProposal(context.saidOn))
  return assumptions
}

function readingOf(context: Context, words: string, found: Piece, hedges: string[]): Reading {
  if (found.rule === 'impossible')
    return unreadReading(words, `${quote(words)} kan ik niet lezen. ${found.why}`, 'impossible')
  const alternatives = found.others
    .slice(0, mostAlternatives)
    .map((other) => readingOf(context, words, { ...other, others: [] }, []))
  return {
    words,
    earliest: found.earliest,
    latest: found.latest,
    precision: found.precision,
    rule: found.rule,
    explanation: explain(words, found),
    assumptions: confirmations(context, found, hedges),
    waitsFor: found.waitsFor,
    recurrence: found.recurrence,
    alternatives,
    unread: null,
  }
}

/** A bracket that opens inside the term takes its closing one along. */
function wordsOf(context: Context, group: Group): string {
  const words = wordsBetween(context, group.from, group.next)
  const closes = context.tokens[group.next]?.norm === ')' && words.includes('(')
  return closes ? wordsBetween(context, group.from, group.next + 1) : words
}

/** The pieces of a group as one reading. */
export function readGroup(context: Context, group: Group): Reading {
  const [first, ...rest] = group.pieces
  const words = wordsOf(context, group)
  if (!first) return unreadReading(words, '')
  const whole = rest.reduce((one, { piece, tie }) => combine(context, one, piece, tie), first.piece)
  return readingOf(context, words, whole, group.hedges)
}

/** The likeliest term first: one with a meaning, and not only a look back. */
function inOrder(context: Context, readings: Reading[]): Reading[] {
  const isBack = (reading: Reading) =>
    reading.unread !== null || (reading.latest !== null && reading.latest < context.saidOn)
  return [...readings.filter((reading) => !isBack(reading)), ...readings.filter(isBack)]
}

function leftOver(context: Context, unread: [number, number][]): string | null {
  const stretches = unread
    .map(([from, next]) => wordsBetween(context, from, next))
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
  return stretches.length > 0 ? stretches.join(' … ') : null
}

/** What the words of a term mean, said on a day. Total: words it cannot read come back as `unread`. */
export function readTerm(words: string, saidOn: Day, calendar: Calendar): Reading {
  const text = words.trim()
  if (text === '') return unreadReading('', 'Er staan geen woorden.')
  if (!isReadableDay(saidOn))
    return unreadReading(text, 'De dag waarop dit is gezegd, is geen dag die ik ken.')
  const context: Context = { text, tokens: tokenize(text), saidOn, calendar, running: false }
  const { groups, unread } = groupsIn(context)
  const [best, ...others] = inOrder(
    context,
    groups.slice(0, mostAlternatives + 1).map((group) => readGroup(context, group)),
  )
  if (!best)
    return unreadReading(text, `${quote(text)} kan ik niet lezen als termijn. Geef zelf een venster.`)
  const alternatives = [...best.alternatives, ...others].slice(0, mostAlternatives)
  const rest = leftOver(context, unread)
  return { ...best, alternatives, unread: best.unread ?? rest }
}
