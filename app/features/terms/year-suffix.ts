import { type Context, isDefinite, norm, skipArticle, yearOf } from './noun.ts'

/** Years a term can name; other numbers are no years. */
const firstYear = 1900
const lastYear = 2199

export function isPlausibleYear(year: number): boolean {
  return year >= firstYear && year <= lastYear
}

function yearInFigures(
  context: Context,
  index: number,
  abbreviated: boolean,
): { year: number; next: number } | null {
  const token = context.tokens[index]
  if (!token) return null
  if (token.value !== null && !token.ordinal && token.norm.length === 4) {
    const year = token.value
    return isPlausibleYear(year) ? { year, next: index + 1 } : null
  }
  const short = context.tokens[index + 1]
  if (abbreviated && token.norm === "'" && short?.value !== null && short?.norm.length === 2) {
    return short.start === token.end ? { year: 2000 + short.value, next: index + 2 } : null
  }
  return null
}

const adjectives = new Map<string, number>([
  ['dit', 0],
  ['lopend', 0],
  ['lopende', 0],
  ['huidig', 0],
  ['huidige', 0],
  ['volgend', 1],
  ['volgende', 1],
  ['komend', 1],
  ['komende', 1],
  ['aankomend', 1],
  ['aankomende', 1],
  ['aanstaande', 1],
  ['nieuwe', 1],
  ['eerstvolgende', 1],
  ['vorig', -1],
  ['vorige', -1],
  ['afgelopen', -1],
])

const years = new Set(['jaar', 'kalenderjaar'])

/** "2021", "'21", "dit jaar", "het volgende jaar", "het jaar 2021", "het jaar": a year, standing here. */
export function yearAt(
  context: Context,
  index: number,
): { year: number; next: number; relative: boolean } | null {
  const inFigures = yearInFigures(context, index, true)
  if (inFigures) return { ...inFigures, relative: false }
  const start = skipArticle(context, index)
  if (years.has(norm(context, start))) {
    const named = yearInFigures(context, start + 1, true)
    if (named) return { ...named, relative: false }
    return isDefinite(context, start)
      ? { year: yearOf(context.saidOn), next: start + 1, relative: true }
      : null
  }
  const shift = adjectives.get(norm(context, start))
  if (shift === undefined || !years.has(norm(context, start + 1))) return null
  return { year: yearOf(context.saidOn) + shift, next: start + 2, relative: true }
}

/** A year behind a noun: "februari 2021", "week 24 van 2021", "maart volgend jaar". */
export function yearSuffix(context: Context, index: number): { year: number; next: number } | null {
  const word = norm(context, index)
  const start = word === 'van' || word === 'in' || word === ',' ? index + 1 : index
  return yearAt(context, start)
}

/** "aanstaande", "a.s.", "jl." and the like behind a noun. */
export function directionAt(
  context: Context,
  index: number,
): { choice: 'coming' | 'last'; next: number } | null {
  const word = norm(context, index)
  if (word === 'jl' || word === 'jongstleden' || word === 'laatstleden' || word === 'll') {
    return { choice: 'last', next: index + 1 }
  }
  const coming = word === 'as' || word === 'aanstaande' || word === 'eerstkomend' || word === 'eerstkomende'
  return coming || word === 'aanstaand' || word === 'eerstvolgend'
    ? { choice: 'coming', next: index + 1 }
    : null
}
