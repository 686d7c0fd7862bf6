import type { Token } from './tokens.ts'

const sentenceEnds = new Set(['.', '?', '!', ';', '•'])

/** Past tenses, and the helpers of a perfect tense that need no participle to be sure. */
const strong = new Set([
  'heb',
  'heeft',
  'hebben',
  'had',
  'hadden',
  'was',
  'waren',
  'werd',
  'werden',
  'vond',
  'vonden',
  'sprak',
  'spraken',
  'ontving',
  'stuurde',
  'bleek',
])
const weak = new Set(['is', 'zijn', 'ben'])
const ahead = new Set([
  'zal',
  'zult',
  'zullen',
  'ga',
  'gaat',
  'gaan',
  'wordt',
  'worden',
  'uiterlijk',
  'streef',
  'streven',
  'verwacht',
  'stuurt',
  'stuur',
  'informeert',
  'informeer',
  'komt',
  'volgt',
  'zou',
  'zouden',
])

/** What stands behind these in a sentence was still to come when they were said. */
const promises = new Set([
  'toegezegd',
  'afgesproken',
  'besloten',
  'verzocht',
  'gevraagd',
  'beloofd',
  'aangekondigd',
  'opgedragen',
])
const participle = /^(?:ge|be|ver|ont)\p{L}{1,30}(?:d|t|en|aan)$/u

interface Sentence {
  isPast: boolean
  /** Index of the promise in it, or its end. */
  until: number
}

function judge(tokens: Token[], from: number, to: number): Sentence {
  let certain = false
  let helper = false
  let done = false
  let coming = false
  let until = to
  for (let index = from; index < to; index += 1) {
    const word = tokens[index]?.norm ?? ''
    if (strong.has(word)) certain = true
    else if (weak.has(word)) helper = true
    else if (ahead.has(word)) coming = true
    else if (promises.has(word)) {
      done = true
      until = Math.min(until, index)
    } else if (participle.test(word)) done = true
  }
  const promised = until < to
  return { isPast: (certain || (helper && done)) && (promised || !coming), until }
}

/** A blank line ends a sentence too: headings and addresses carry no full stop. */
function endsBefore(text: string, token: Token, next: Token | undefined): boolean {
  return (
    next === undefined || sentenceEnds.has(token.norm) || /\n\s*\n/.test(text.slice(token.end, next.start))
  )
}

/** For each token, whether its sentence tells there of what has already happened. */
export function tellsOfPast(text: string, tokens: Token[]): boolean[] {
  const past: boolean[] = []
  let from = 0
  tokens.forEach((token, index) => {
    if (!endsBefore(text, token, tokens[index + 1])) return
    const sentence = judge(tokens, from, index + 1)
    for (let each = from; each <= index; each += 1) past.push(sentence.isPast && each < sentence.until)
    from = index + 1
  })
  return past
}
