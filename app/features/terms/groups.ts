import { after, type Context, norm } from './noun.ts'
import { type Piece } from './piece.ts'
import { pieceAt } from './pieces.ts'

/** How a piece is tied to the one before it. */
export type Tie = 'first' | 'and' | 'or' | 'but'

/** Pieces that stand together and make one term. */
export interface Group {
  from: number
  next: number
  pieces: { piece: Piece; tie: Tie }[]
  /** "naar verwachting" and the like, which soften the promise. */
  hedges: string[]
}

const ties: [string[], Tie][] = [
  [['en', '/', 'of'], 'or'],
  [['of'], 'or'],
  [['dan', 'wel'], 'or'],
  [['danwel'], 'or'],
  [['maar'], 'but'],
  [['doch'], 'but'],
  [['in', 'ieder', 'geval'], 'but'],
  [['in', 'elk', 'geval'], 'but'],
  [['en', 'wel'], 'but'],
  [['en'], 'and'],
  [[','], 'but'],
  [[';'], 'but'],
  [['('], 'but'],
  [[')'], 'but'],
  [['echter'], 'but'],
  [['namelijk'], 'but'],
  [['liefst'], 'but'],
  [['ook'], 'but'],
]

const hedges = [
  'naar verwachting',
  'vermoedelijk',
  'waarschijnlijk',
  'in principe',
  'zo mogelijk',
  'indien mogelijk',
  'bij voorkeur',
  'hopelijk',
  'mogelijk',
  'in beginsel',
  'naar ik verwacht',
  'normaliter',
].map((phrase) => phrase.split(' '))

function oneOf(
  context: Context,
  index: number,
  phrases: string[][],
): { words: string[]; next: number } | null {
  for (const words of phrases) {
    const next = words[0] === norm(context, index) ? after(context, index, ...words) : null
    if (next !== null) return { words, next }
  }
  return null
}

const mostPieces = 6
const mostTies = 4

/** Index behind the ties and hedges between two pieces, and what they say. */
function between(context: Context, index: number, group: Group): { tie: Tie; next: number } {
  let tie: Tie = 'but'
  let next = index
  for (let count = 0; count < mostTies; count += 1) {
    const hedge = oneOf(context, next, hedges)
    const found = hedge
      ? null
      : ties.find(([words]) => words[0] === norm(context, next) && after(context, next, ...words) !== null)
    if (hedge) group.hedges.push(hedge.words.join(' '))
    else if (found) tie = tie === 'or' ? 'or' : found[1]
    else break
    next += hedge ? hedge.words.length : (found?.[0].length ?? 1)
  }
  return { tie, next }
}

function isFull(group: Group): boolean {
  return group.pieces.length >= mostPieces
}

function begin(context: Context, index: number, lenient: boolean): Group | null {
  const hedged: Group = { from: index, next: index, pieces: [], hedges: [] }
  const start = oneOf(context, index, hedges)
  if (start) hedged.hedges.push(start.words.join(' '))
  const piece = pieceAt(context, start?.next ?? index, lenient)
  if (!piece) return null
  hedged.pieces.push({ piece, tie: 'first' })
  hedged.next = piece.next
  return hedged
}

function grow(context: Context, group: Group): void {
  while (!isFull(group)) {
    const heard = group.hedges.length
    const { tie, next } = between(context, group.next, group)
    const piece = pieceAt(context, next, true)
    if (!piece || (context.running && tie === 'and')) {
      group.hedges.length = heard
      return
    }
    group.pieces.push({ piece, tie })
    group.next = piece.next
  }
}

/** All terms of a text, and the stretches of tokens that no rule could read. */
export function groupsIn(context: Context): { groups: Group[]; unread: [number, number][] } {
  const groups: Group[] = []
  const unread: [number, number][] = []
  let index = 0
  let lenient = true
  while (index < context.tokens.length) {
    const group = begin(context, index, lenient)
    if (group) {
      grow(context, group)
      groups.push(group)
      index = group.next
      lenient = true
      continue
    }
    const last = unread.at(-1)
    if (last && last[1] === index) last[1] = index + 1
    else unread.push([index, index + 1])
    lenient = false
    index += 1
  }
  return { groups, unread }
}
