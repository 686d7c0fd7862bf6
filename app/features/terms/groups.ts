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
  'of zoveel eerder als mogelijk',
  'of zoveel eerder',
  'of eerder',
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

interface Gap {
  tie: Tie
  next: number
  /** Ties found, as written in the table. */
  ties: string[]
  hedges: string[]
  /** Index behind the last hedge, or where the gap begins. */
  behindHedge: number
}

/** The ties and hedges between two pieces. */
function between(context: Context, index: number): Gap {
  const gap: Gap = { tie: 'but', next: index, ties: [], hedges: [], behindHedge: index }
  for (let count = 0; count < mostTies; count += 1) {
    const { next } = gap
    const hedge = oneOf(context, next, hedges)
    const found = hedge
      ? null
      : ties.find(([words]) => words[0] === norm(context, next) && after(context, next, ...words) !== null)
    if (hedge) {
      gap.hedges.push(hedge.words.join(' '))
      gap.behindHedge = hedge.next
    } else if (found) {
      gap.tie = gap.tie === 'or' ? 'or' : found[1]
      gap.ties.push(found[0].join(' '))
    } else break
    gap.next += hedge ? hedge.words.length : (found?.[0].length ?? 1)
  }
  return gap
}

const explicit = new Set([
  'maar',
  'doch',
  'in ieder geval',
  'in elk geval',
  'en wel',
  'of',
  'dan wel',
  'danwel',
])

/** In running text a comma or "en" alone seldom ties two terms together. */
function mayTie(context: Context, gap: Gap, piece: Piece): boolean {
  if (!context.running || gap.ties.some((tie) => explicit.has(tie))) return true
  return gap.ties.length === 0
    ? piece.rule === 'gate' || piece.rule === 'recurring'
    : norm(context, gap.next) === 'uiterlijk'
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
    const gap = between(context, group.next)
    const piece = pieceAt(context, gap.next, true)
    if (piece && mayTie(context, gap, piece)) {
      group.hedges.push(...gap.hedges)
      group.pieces.push({ piece, tie: gap.tie })
      group.next = piece.next
      continue
    }
    if (!context.running && gap.hedges.length > 0) {
      group.hedges.push(...gap.hedges)
      group.next = gap.behindHedge
    }
    return
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
