import { behindPhrase, eventNoun, longestClause } from './event-noun.ts'
import { after, type Context, norm, wordsBetween } from './noun.ts'
import { type Piece, piece } from './piece.ts'

const prepositions = [
  'mede op basis van',
  'op basis van',
  'op grond van',
  'naar aanleiding van',
  'nav',
  'obv',
  'in afwachting van',
  'afhankelijk van',
  'onder voorbehoud van',
  'aan de hand van',
  'adhv',
  'in het licht van',
  'met inachtneming van',
  'onder de voorwaarde van',
  'mede afhankelijk van',
].map((phrase) => phrase.split(' '))

const conjunctions = ['zodra', 'nadat', 'wanneer', 'indien', 'mits', 'totdat', 'voordat', 'als'].map(
  (word) => [word],
)

function starts(context: Context, index: number, phrases: string[][]): number | null {
  for (const words of phrases) {
    const next = after(context, index, ...words)
    if (next !== null) return next
  }
  return null
}

function gate(context: Context, from: number, next: number, waitsFor: string): Piece {
  const why = 'De dag hiervan staat niet in de kalender.'
  return piece({
    from,
    next: Math.min(next, context.tokens.length),
    precision: 'event',
    rule: 'gate',
    why,
    waitsFor,
  })
}

/** "op basis van de evaluatie", "zodra het rapport er is": what the term waits for. */
export function gatePiece(context: Context, index: number): Piece | null {
  const behind = starts(context, index, prepositions)
  if (behind !== null) {
    const event = eventNoun(context, behind, false)
    if (event) return gate(context, index, event.next, wordsBetween(context, behind, event.next))
    if (context.running) return null
    const next = behindPhrase(context, behind)
    return next > behind ? gate(context, index, next, wordsBetween(context, behind, next)) : null
  }
  const clause = starts(context, index, conjunctions)
  if (clause === null) return null
  const next = behindPhrase(context, clause)
  if (next === clause || (context.running && !isWaiting(context, index, next))) return null
  return gate(context, index, next, wordsBetween(context, index, next))
}

/** In running text only "zodra" and "nadat" with a clause that ends count as waiting for something. */
function isWaiting(context: Context, index: number, next: number): boolean {
  const waiting = norm(context, index) === 'zodra' || norm(context, index) === 'nadat'
  return waiting && next - index <= longestClause
}
