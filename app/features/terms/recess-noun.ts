import { addDays, type Day, writeDay } from '#app/shared/day.ts'
import { workingDayOnOrBefore } from './calendar.ts'
import { chamberNames } from './chamber.ts'
import {
  after,
  type Context,
  type Noun,
  norm,
  noun,
  type Outcome,
  skipArticle,
  type Use,
  yearOf,
} from './noun.ts'
import {
  type Chamber,
  type Recess,
  type RecessKind,
  recessKind,
  recessKinds,
  recessOf,
} from './recess-periods.ts'
import { directionAt, yearSuffix } from './year-suffix.ts'

function chamberAt(context: Context, index: number): { chamber: Chamber; next: number } {
  const van = norm(context, index) === 'van' ? index + 1 : index
  const start = skipArticle(context, van)
  for (const [word, chamber] of [
    ['eerste', 'EK'],
    ['tweede', 'TK'],
  ] as const) {
    const next = after(context, start, word, 'kamer')
    if (next !== null) return { chamber, next }
  }
  if (norm(context, start) === 'ek') return { chamber: 'EK', next: start + 1 }
  return { chamber: 'TK', next: norm(context, start) === 'tk' ? start + 1 : index }
}

/** The day a use of the recess ends on, for choosing the first that does not lie wholly in the past. */
function decisiveDay(recess: Recess, use: Use): Day {
  const before = use === 'before' || use === 'until'
  return before ? workingDayOnOrBefore(addDays(recess.about.start, -1)) : recess.about.end
}

function missing(recess: Recess, side: 'begin' | 'einde'): Outcome {
  const kamer = chamberNames[recess.chamber]
  const why = `Het ${side} van het ${recess.name} (${kamer}) is niet geladen, dus er is geen venster.`
  const ask = `Het ${side} van het ${recess.name} (${kamer}) is onbekend. Vul het aan in de kalender of geef zelf een venster.`
  return { earliest: null, latest: null, why, assumptions: [ask], waitsFor: recess.name }
}

function during(recess: Recess): Outcome {
  const { start, end } = recess
  if (!start && !end)
    return {
      ...missing(recess, 'begin'),
      why: `Het ${recess.name} (${chamberNames[recess.chamber]}) is niet geladen, dus er is geen venster.`,
    }
  const known = {
    earliest: start,
    latest: end,
    why: `Het ${recess.name} van de ${chamberNames[recess.chamber]}.`,
  }
  if (start && end) return { ...known, assumptions: [] }
  const lacking = missing(recess, start ? 'einde' : 'begin')
  return { ...lacking, ...known, why: `${known.why} ${lacking.why.replace(', dus er is geen venster', '')}` }
}

function outcomeOf(recess: Recess, use: Use): Outcome {
  const kamer = chamberNames[recess.chamber]
  const { start, end } = recess
  if (use === 'before' || use === 'until') {
    if (!start) return missing(recess, 'begin')
    const why = `De laatste werkdag voor het ${recess.name} van de ${kamer}, dat op ${writeDay(start)} begint.`
    return { earliest: null, latest: workingDayOnOrBefore(addDays(start, -1)), why, assumptions: [] }
  }
  if (use === 'from') {
    if (!start) return missing(recess, 'begin')
    return {
      earliest: start,
      latest: null,
      why: `Het ${recess.name} begint op ${writeDay(start)}.`,
      assumptions: [],
    }
  }
  if (use === 'during' || use === 'around') return during(recess)
  if (!end) return missing(recess, 'einde')
  const why = `Het ${recess.name} van de ${kamer} eindigt op ${writeDay(end)}.`
  if (use === 'by') return { earliest: null, latest: end, why, assumptions: [] }
  const short = use === 'shortly-after'
  const assumptions = short ? ['Kort na is hier binnen vier weken.'] : []
  return { earliest: addDays(end, 1), latest: short ? addDays(end, 28) : null, why, assumptions }
}

interface Asked {
  kinds: readonly RecessKind[]
  year: number | null
  chamber: Chamber
  choice: Noun['choice']
}

function chosen(context: Context, asked: Asked, use: Use): Recess | null {
  const { calendar, saidOn } = context
  const [only] = asked.kinds
  if (asked.year !== null && only) return recessOf(calendar, asked.chamber, only, asked.year)
  const around = yearOf(saidOn)
  const candidates = [around - 1, around, around + 1, around + 2]
    .flatMap((year) => asked.kinds.map((kind) => recessOf(calendar, asked.chamber, kind, year)))
    .sort((one, other) => (one.about.start < other.about.start ? -1 : 1))
  if (asked.choice === 'last') return candidates.filter((recess) => recess.about.end < saidOn).at(-1) ?? null
  if (asked.choice === 'following') return candidates.find((recess) => recess.about.start > saidOn) ?? null
  return candidates.find((recess) => decisiveDay(recess, use) >= saidOn) ?? null
}

function outcome(context: Context, asked: Asked, use: Use): Outcome | null {
  const recess = chosen(context, asked, use)
  if (!recess) return null
  const found = outcomeOf(recess, use)
  if (asked.kinds.length === 1) return found
  return {
    ...found,
    assumptions: [...found.assumptions, `Met het reces is hier het ${recess.name} bedoeld.`],
  }
}

const choices = new Map<string, Noun['choice']>([
  ['volgende', 'following'],
  ['komende', 'following'],
  ['eerstvolgende', 'following'],
  ['aanstaande', 'coming'],
  ['afgelopen', 'last'],
  ['vorige', 'last'],
])

function behindYears(context: Context, next: number): number {
  const second = context.tokens[next + 1]?.value ?? null
  return ['-', '/'].includes(norm(context, next)) && second !== null ? next + 2 : next
}

/** "het kerstreces", "het zomerreces van 2024", "het reces van de Eerste Kamer"; only loaded sides give a window. */
export function recessNoun(context: Context, index: number): Noun | null {
  const article = skipArticle(context, index)
  const choice = choices.get(norm(context, article))
  const start = choice || norm(context, article) === 'dit' ? article + 1 : article
  const word = norm(context, start)
  const kind = recessKind(word)
  if (!kind && word !== 'reces' && word !== 'kamerreces') return null
  const first = chamberAt(context, start + 1)
  const suffix = kind ? yearSuffix(context, first.next) : null
  const behind = suffix ? behindYears(context, suffix.next) : first.next
  const second = first.next > start + 1 ? { ...first, next: behind } : chamberAt(context, behind)
  const direction = directionAt(context, second.next)
  const asked: Asked = {
    kinds: kind ? [kind] : recessKinds,
    year: suffix?.year ?? null,
    chamber: second.chamber,
    choice: choice ?? direction?.choice ?? 'coming',
  }
  return noun({
    rule: 'recess',
    precision: 'event',
    next: direction?.next ?? second.next,
    name: word,
    under: (use) => outcome(context, asked, use),
  })
}
