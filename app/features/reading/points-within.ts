import type { Sentence } from './sentences.ts'

/** A stretch of a sentence; places count from its beginning. */
export interface Stretch {
  start: number
  end: number
}

const numbered = /(?<=[\s(:])\(?(?:\d|[a-f])[).°] /g
/** "… en dat het Rijk betaalt": a clause with a subject of its own, not "en dat is goed". */
const clause =
  /(?:,? en|[;,]) (?=dat (?!is\b|zijn\b|wordt\b|worden\b|geldt\b|blijft\b|heeft\b|hebben\b|kan\b|zal\b|doe\b|doet\b|doen\b|betekent\b|vind\b|willen?\b|was\b|waren\b|werd\b|lijkt\b|ook\b|bleek\b))/g
const shortest = 18

function cutAt(plain: string, places: number[]): Stretch[] {
  const starts = [0, ...places]
  return starts.map((start, at) => ({
    start,
    end:
      starts[at + 1] === undefined
        ? plain.length
        : plain.slice(0, starts[at + 1]).replace(/(?:,? en|[;,])? *$/, '').length,
  }))
}

/** The points that one sentence sums up behind the word that it was agreed: counted, parted by semicolons, or "dat … en dat …". One stretch where it is one. */
export function pointsWithin({ plain }: Sentence, from: number): Stretch[] {
  const colon = plain.indexOf(':', from)
  if (colon >= 0) {
    const counted = [...plain.matchAll(numbered)].map(({ index }) => index).filter((at) => at > colon)
    if (counted.length > 1) return cutAt(plain, counted.slice(1))
    const parted = [...plain.matchAll(/; (?:en )?/g)].map((found) => found.index + found[0].length)
    const behind = parted.filter((at) => at > colon && plain.length - at > shortest)
    if (behind.length > 0) return cutAt(plain, behind)
  }
  if (!/\bdat\b/.test(plain.slice(from, from + 160))) return cutAt(plain, [])
  const clauses = [...plain.matchAll(clause)].map((found) => found.index + found[0].length)
  const own = clauses.filter(
    (at) => at > plain.indexOf('dat', from) + shortest && plain.length - at > shortest,
  )
  return cutAt(plain, own)
}
