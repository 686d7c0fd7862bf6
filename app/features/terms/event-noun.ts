import { dayNoun } from './day-noun.ts'
import { durationAt } from './duration.ts'
import { modifierAt } from './modifiers.ts'
import { type Context, type Noun, norm, noun, skipArticle, wordsBetween } from './noun.ts'
import { partedNounAt } from './nouns.ts'

const endings = [
  'evaluaties?|rapportages?|rapport(?:en)?|bericht(?:en)?|debat(?:ten)?|overleg(?:gen)?|behandeling(?:en)?|nota|raad',
  'brie(?:f|ven)|verkiezing(?:en)?|onderhandeling(?:en)?|onderzoek(?:en)?|monitors?|advie(?:s|zen)|formatie|begroting',
  'vergadering(?:en)?|gesprek(?:ken)?|bijeenkomst|conferentie|akkoord|publicatie|uitspraak|oplevering|afronding',
  'ontvangst|inwerkingtreding|invoering|verslag(?:en)?|reactie|briefing|audit|doorlichting|toets|stemming(?:en)?',
  'jaarplan|slotwet|consultatie|uitkomst(?:en)?|resultaten|vragenuur|besluit|besluitvorming|vaststelling|indiening',
  'aanbieding|visitatie|verkenning|rechtszaak|hoorzitting|periode|vergaderjaar|terugkoppeling|actualisatie',
]
const moments = new RegExp(`(?:${endings.join('|')})$`)
const shortMoments = new Set([
  'ao',
  'bo',
  'bao',
  'wgo',
  'top',
  'zitting',
  'aantreden',
  'voortgang',
  'werkzaamheden',
])

const longestWord = 60

/** Whether a word names something that happens in the Kamer or between administrators. */
function isEventWord(word: string): boolean {
  return shortMoments.has(word) || (word.length <= longestWord && moments.test(word))
}

export const determiners: ReadonlySet<string> = new Set([
  'de',
  'het',
  'een',
  'deze',
  'dit',
  'die',
  'dat',
  'onze',
  'ons',
  'uw',
  'mijn',
  'zijn',
  'haar',
  'hun',
  'afloop',
  'elke',
  'iedere',
])
const preludes = new Set([
  'afloop',
  'afronding',
  'ommekomst',
  'ontvangst',
  'oplevering',
  'publicatie',
  'verschijning',
  'verschijnen',
  'vaststelling',
  'behandeling',
  'aanvang',
  'start',
  'inwerkingtreding',
])
const breaks = new Set([',', ';', '.', ':', '?', '!', '(', ')', 'maar', 'doch', 'mits'])
const tails = new Set(['van', 'over', 'met', 'in', 'tussen', 'door', 'aan', 'op', 'inzake', 'naar'])
const longestPhrase = 8

const longestApposition = 3

function isBreak(context: Context, index: number): boolean {
  const word = norm(context, index)
  return word === '' || breaks.has(word)
}

/** Index behind "politie" in "het volgende halfjaarbericht politie", if the phrase ends there. */
function behindApposition(context: Context, index: number): number {
  for (let end = index; end <= index + longestApposition; end += 1) {
    if (isBreak(context, end) || startsTerm(context, end)) return end
  }
  return index
}

/** Index behind "van het WODC" and the like, which belong to the event before it. */
function behindTail(context: Context, index: number): number {
  if (!tails.has(norm(context, index))) return context.running ? index : behindApposition(context, index)
  if (norm(context, index) !== 'van' && context.running) return index
  let end = index + 1
  while (determiners.has(norm(context, end))) end += 1
  if (!context.running) return behindPhrase(context, end)
  const word = norm(context, end)
  return word === '' || breaks.has(word) ? index : end + 1
}

const termStarts = new Set([
  'in',
  'uiterlijk',
  'voor',
  'na',
  'vanaf',
  'binnen',
  'begin',
  'medio',
  'eind',
  'per',
  'tot',
  'tussen',
])

/** Whether a term of its own begins here, so that a phrase before it ends. */
function startsTerm(context: Context, index: number): boolean {
  if (!termStarts.has(norm(context, index))) return false
  const start = modifierAt(context, index)?.next ?? index
  return partedNounAt(context, start) !== null || durationAt(context, start) !== null
}

/** In running text a clause that goes on longer is no term. */
export const longestClause = 20

/** Index of the first break or next term, or of the end. */
export function behindPhrase(context: Context, index: number): number {
  const last = Math.min(context.tokens.length, context.running ? index + longestClause : Infinity)
  let end = index
  while (end < last && !breaks.has(norm(context, end)) && !startsTerm(context, end)) end += 1
  return end
}

/** The head of an event phrase: the last of its first words that names a moment. */
function headAt(context: Context, index: number): number | null {
  for (let end = index; end < index + longestPhrase; end += 1) {
    const word = norm(context, end)
    if (word === '' || breaks.has(word)) return null
    if (isEventWord(word)) return end
    const adjective = /(?:e|s|lijk|isch)$|^\d/.test(word) || determiners.has(word)
    if (context.running && !adjective) return null
  }
  return null
}

/**
 * "de begrotingsbehandeling", "de ministerraad van 11 juli", "de volgende voortgangsrapportage": an event, with a day
 * only where its words give one.
 */
export function eventNoun(context: Context, index: number, lenient: boolean): Noun | null {
  const prelude = preludes.has(norm(context, index)) && norm(context, index + 1) === 'van' ? index + 2 : index
  const determined = determiners.has(norm(context, prelude))
  const known = headAt(context, prelude)
  if (known === null && !(lenient && determined && !isBreak(context, prelude + 1))) return null
  const head = known ?? prelude + 1
  const common = { rule: 'event', precision: 'event' as const }
  if (norm(context, head + 1) === 'van' || norm(context, head + 1) === 'op') {
    const day = dayNoun(context, skipArticle(context, head + 2))
    if (day)
      return {
        ...day,
        ...common,
        name: wordsBetween(context, prelude, day.next),
        waitsFor: wordsBetween(context, prelude, day.next),
        why: '',
      }
  }
  const next = known === null ? behindPhrase(context, head) : behindTail(context, head + 1)
  const name = wordsBetween(context, prelude, next)
  const assumptions = known === null ? [`Ik lees «${name.slice(0, 80)}» als een gebeurtenis. Klopt dat?`] : []
  return noun({
    ...common,
    next,
    name,
    waitsFor: name,
    assumptions,
    why: 'De dag van deze gebeurtenis staat niet in de kalender.',
  })
}
