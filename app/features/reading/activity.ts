import type { Day } from '#app/shared/day.ts'
import { type Context, dayNamed } from './context.ts'

/** A meeting of the Kamer, in the words of the letter. */
export interface Activity {
  words: string
  on: Day | null
  start: number
  end: number
  /** "dit debat": the one that was named before. */
  again: boolean
}

const meetings =
  'algemeen overleg|ao|commissiedebat|debat|plenair debat|plenaire debat|wetgevingsoverleg|wgo|notaoverleg|schriftelijk overleg|mondeling overleg|tweeminutendebat|vao|vso|mondelinge vragenuur|mondelinge vragen|vragenuur|regeling van werkzaamheden|procedurevergadering|technische briefing|begrotingsbehandeling|interpellatiedebat|hoofdlijnendebat|dertigledendebat|spoeddebat|plenaire behandeling|behandeling|plenaire vergadering|algemene politieke beschouwingen|wetsbehandeling|begrotingsdebat|overleg'
const mention = new RegExp(
  String.raw`\b(?:tijdens|in|bij|op|uit|naar aanleiding van|sinds) (?:(de|het|dit|dat|deze|uw|mijn) )?(?:(?:recente|laatste|vorige|genoemde|voornoemde) )?((?:[\p{L}-]+)?(?:${meetings}))\b`,
  'gu',
)
const stop = /[,;:]|\b(?:heb|heeft|hebben|is|zijn|was|werd|had|zegde|vroeg|verzocht|kwam|bleek|sprak|deed)\b/

function phraseEnd(plain: string, from: number): number {
  const rest = plain.slice(from, from + 160)
  const found = stop.exec(rest)
  const end = found ? from + found.index : Math.min(plain.length, from + 160)
  return plain.slice(0, end).trimEnd().length
}

/** "overleg" alone is a meeting of the Kamer only when the Kamer held it, or when one was named before. */
function isOfKamer(noun: string, determiner: string, plain: string, end: number): boolean {
  if (noun !== 'overleg') return !/(?:bestuurlijk|bestuurders|regio|casus)/.test(noun)
  return (
    (determiner === 'dit' || determiner === 'dat') &&
    !/^ met de (?:gemeente|wethouder|vng)/.test(plain.slice(end))
  )
}

/** The meetings of the Kamer that a sentence names. */
export function activitiesIn(context: Context, index: number): Activity[] {
  const sentence = context.sentences[index]
  if (!sentence) return []
  const found: Activity[] = []
  for (const match of sentence.plain.matchAll(mention)) {
    const [whole, determiner = '', noun = ''] = match
    const start = match.index + whole.length - noun.length
    if (!isOfKamer(noun, determiner, sentence.plain, start + noun.length)) continue
    const limit = phraseEnd(sentence.plain, start)
    const inside = context.terms(index).filter((term) => term.end > start && term.end <= limit + 1)
    const dated = inside.find((term) => dayNamed(term) !== null)
    const before = context.terms(index).find((term) => term.end <= match.index && match.index - term.end <= 2)
    const end = dated ? Math.min(dated.end, sentence.text.length) : limit
    const on = dated ? dayNamed(dated) : before ? dayNamed(before) : null
    const again = noun === 'overleg' || (/^(?:dit|dat|deze)$/.test(determiner) && on === null)
    found.push({ words: sentence.text.slice(start, end).trim(), on, start, end, again })
  }
  return found
}

/** The meeting a sentence speaks of: its own, or the one a few sentences back that it points at. */
export function activityOf(context: Context, index: number, reach = 0): Activity | null {
  const own = activitiesIn(context, index).at(0)
  if (own && !own.again) return own
  const back = own ? 4 : reach
  for (let at = index - 1; at >= Math.max(0, index - back); at -= 1) {
    const before = activitiesIn(context, at).find(({ again }) => !again)
    if (before) return before
  }
  return null
}
