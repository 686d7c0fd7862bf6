import { chooseTerm } from './choose-term.ts'
import { commitmentsIn } from './commitment.ts'
import type { Context, Draft } from './context.ts'
import { decisionsIn } from './decision.ts'
import { fulfilmentsIn } from './fulfilment.ts'
import {
  isAbout,
  isNoAct,
  isDropped,
  isPromiseOfPost,
  pointsBack,
  roleOf,
  takesBack,
  type Turn,
  wordsOfTerm,
} from './closing-words.ts'

interface Reading {
  context: Context
  drafts: Draft[]
  /** Something was taken back, and nothing was promised since. */
  isBack: boolean
  /** The number of the item that was spoken of last in this paragraph. */
  spokenOf: number | null
  /** Who speaks: chair, minister, a member; null where nobody is named. */
  turn: Turn | null
}

/** The sentences of each paragraph, by index. */
function paragraphsOf({ sentences }: Context): number[][] {
  const found: number[][] = []
  sentences.forEach(({ paragraph }, index) => {
    const last = found.at(-1)
    if (last && sentences[last[0] ?? 0]?.paragraph === paragraph) last.push(index)
    else found.push([index])
  })
  return found
}

/** The number that stands before an item, in the text itself. */
function numberBefore({ context }: Reading, index: number): number | null {
  const { body, text } = context.layout
  const place = body.placeOf(context.sentences[index]?.start ?? 0)
  const before = text.slice(Math.max(0, place - 30), place)
  const found =
    /(?:^|\n)[ \t|]{0,4}(?:toezegging|nummer|punt|nr\.?)? ?(\d{1,3})\s{0,3}[.)°º:|–-]?\s{0,4}$/i.exec(before)
  return found ? Number(found[1]) : null
}

function dropPromise(reading: Reading): void {
  const { drafts, spokenOf, isBack } = reading
  if (spokenOf === null && isBack) return
  const at =
    spokenOf === null
      ? drafts.length - 1
      : drafts.findIndex(({ first }) => numberBefore(reading, first) === spokenOf)
  reading.isBack = true
  if (at >= 0) drafts.splice(at, 1)
}

function listed(context: Context, index: number, certainty: number): Draft {
  return {
    kind: 'commitment',
    first: index,
    last: index,
    term: chooseTerm(context.terms(index), [0]),
    on: context.saidOn,
    certainty,
    why: 'Dit staat als toezegging in de lijst.',
  }
}

/** What a sentence of the list promises: in its own words, or because it stands there as an item. */
function promiseIn(reading: Reading, index: number, isFirst: boolean): Draft | null {
  const { context, turn } = reading
  const sentence = context.sentences[index]
  if (!sentence) return null
  const { plain } = sentence
  const byChair = turn === 'chair' && !sentence.item
  const speaksOfChair =
    byChair &&
    /\b(?:ik|wij|we)\b/.test(plain) &&
    !/\b(?:toezegging|staan|genoteerd)\b.{0,60}\b(?:dat|om|van)\b/.test(plain)
  if (
    speaksOfChair ||
    turn === 'member' ||
    /^geen toezegging\b|\bmoties? (?:indienen|aanhouden)\b/.test(plain)
  )
    return null
  const decided = decidedIn(context, index)
  if (decided) return decided
  const [own] = commitmentsIn(context, index).sort((one, other) => other.certainty - one.certainty)
  if (own) {
    const { part: _, ...whole } = own
    return { ...whole, term: own.term ?? chooseTerm(context.terms(index), [0]) }
  }
  if (isPromiseOfPost(plain)) return listed(context, index, 0.65)
  const isItem = sentence.item || /^toezegging\b ?:/.test(plain) || numberBefore(reading, index) !== null
  const comes = /\b(?:volgt|volgen|komt|komen|verschijnt|wordt|worden|gaat)\b/.test(plain)
  const isNext = comes && chooseTerm(context.terms(index), [0]) !== null
  return (isItem && isFirst && !isNoAct(plain)) || (!isFirst && isNext) ? listed(context, index, 0.6) : null
}

/** "Over de proef beslist de minister in mei": a decision to come, unless the Kamer is told of it. */
function decidedIn(context: Context, index: number): Draft | null {
  const { plain = '' } = context.sentences[index] ?? {}
  if (!/\b(?:beslist|besluit|beslissen|besluiten|hakt|besloten|doorgehakt)\b/.test(plain)) return null
  if (/\b(?:kamer|toe|stuurt|zendt|informeert|meldt|bericht)\b/.test(plain)) return null
  return decisionsIn(context, index)[0] ?? null
}

function hasWindow({ term }: Draft): boolean {
  return term?.earliest != null || term?.latest != null
}

/** "Hij laat de Kamer de uitkomst in oktober weten": more of the promise before it. */
function joinTo(before: Draft, next: Draft): void {
  before.last = next.last
  if (!hasWindow(before) && next.term) before.term = next.term
}

/** "… wil dat niet. Dit is dus geen toezegging.", in one item: nothing was read that could be taken back. */
function isBehindNone(reading: Reading, index: number): boolean {
  const { sentences } = reading.context
  const before = sentences[index - 1]
  if (!before || before.paragraph !== sentences[index]?.paragraph) return false
  return before.item || numberBefore(reading, index - 1) !== null
}

function readSentence(reading: Reading, index: number, own: Draft[]): void {
  const { context, drafts } = reading
  const { plain = '' } = context.sentences[index] ?? {}
  const named = /\b(?:toezegging|nummer|punt|nr\.?) (\d{1,3})\b/.exec(plain)?.[1]
  if (named) reading.spokenOf = Number(named)
  if (takesBack(plain))
    return own.length === 0 && isBehindNone(reading, index) ? undefined : dropPromise(reading)
  const before = own.at(-1)
  if (before?.kind === 'commitment' && pointsBack(plain))
    return joinTo(before, { ...before, last: index, term: chooseTerm(context.terms(index), [0]) })
  const kept = fulfilmentsIn(context, index)
  const [promise] = kept.length > 0 ? kept : [promiseIn(reading, index, own.length === 0)]
  if (!promise) return
  reading.isBack = false
  own.push(promise)
  drafts.push(promise)
}

function readParagraph(reading: Reading, indexes: number[]): void {
  const { context, drafts } = reading
  const first = context.sentences[indexes[0] ?? 0]
  if (!first) return
  const role = roleOf(first.plain)
  if (role) reading.turn = role
  const term = wordsOfTerm(first.plain) ? chooseTerm(context.terms(indexes[0] ?? 0), [0]) : null
  const last = drafts.at(-1)
  if (term && last && !hasWindow(last)) last.term = term
  if (wordsOfTerm(first.plain) || isAbout(first.plain)) return
  if (isDropped(first.plain) && (first.item || !takesBack(first.plain))) return
  reading.spokenOf = null
  const own: Draft[] = []
  for (const index of indexes) readSentence(reading, index, own)
}

/** The promises of a closing list, item by item; what was taken back while it was read stays out. */
export function closingItems(context: Context): Draft[] {
  const reading: Reading = { context, drafts: [], turn: null, isBack: false, spokenOf: null }
  for (const indexes of paragraphsOf(context)) readParagraph(reading, indexes)
  return reading.drafts
}
