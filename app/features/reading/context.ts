import { type FoundTerm, findTerms } from '#app/features/terms/find-terms.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { Calendar } from '#app/features/terms/calendar.ts'
import type { Reading } from '#app/features/terms/reading.ts'
import type { Day } from '#app/shared/day.ts'
import type { Layout } from './layout.ts'
import type { ProposalKind, NamedParty } from './proposal.ts'
import type { Sentence } from './sentences.ts'

/** A letter speaks as "ik"; a list of a debate speaks of "de minister". */
export type Voice = 'letter' | 'list'

/** What every rule sees. */
export interface Context {
  layout: Layout
  sentences: Sentence[]
  voice: Voice
  /** Day of the letter or of the debate; null where it is not known. */
  saidOn: Day | null
  /** The moments a sentence names; places count from its beginning. */
  terms(index: number): FoundTerm[]
}

/** A proposal before it has its words: which sentences it stands in, or which stretch of one. */
export interface Draft {
  kind: ProposalKind
  /** Index of the first and the last sentence. */
  first: number
  last: number
  /** A stretch of the first sentence, where it is not the whole; places count from its beginning. */
  part?: { start: number; end: number }
  text?: string
  on?: Day | null
  parties?: NamedParty[]
  term?: Reading | null
  activity?: string | null
  fulfils?: string | null
  certainty: number
  why: string
  partly?: boolean
  planned?: boolean
}

/** Moments are read as if said on this day when the text has no date; only those with a year of their own are kept. */
const someDay = '2020-01-01'

function undated(term: FoundTerm): FoundTerm {
  if (/\b(?:19|20)\d\d\b/.test(term.reading.words)) return term
  const explanation = 'De brief heeft geen datum. Zonder datum is deze termijn niet te lezen.'
  const reading: Reading = {
    ...term.reading,
    earliest: null,
    latest: null,
    precision: null,
    rule: 'undated',
    explanation,
    assumptions: [],
    alternatives: [],
    unread: term.reading.words,
  }
  return { ...term, reading }
}

const setFor = /\b(?:gepland|ingepland|voorzien|staat|staan|beoogd|geagendeerd) $/

/** "gepland voor maart" is in March, not before it. */
function inIt(term: FoundTerm, text: string, saidOn: Day, calendar: Calendar): FoundTerm {
  if (!/^voor /i.test(term.reading.words) || !setFor.test(text.slice(0, term.start))) return term
  const start = term.start + 'voor '.length
  return { ...term, start, reading: readTerm(text.slice(start, term.end), saidOn, calendar) }
}

/** "besluit ik in maart", "heb ik op 28 mei een gesprek staan": the verb looks ahead. */
const decidedThen =
  /\b(?:besluit|beslis|beslist|neem|neemt|hak|hakt) (?:ik|wij|het kabinet|de minister) (?:\S+ )?$/
const standing =
  /^ (?:een|het|ons|mijn|weer|opnieuw) (?:\S+ )?\S*(?:gesprek|overleg|bijeenkomst) (?:staan|gepland|op de agenda)\b/

/** "25 mei a.s." lies ahead, whatever the sentence around it tells. */
function comingUp(term: FoundTerm, text: string, saidOn: Day, calendar: Calendar): FoundTerm {
  if (term.kind === 'term') return term
  const isNext = /\b(?:a\.s\.|as\.|aanstaande)/.test(text.slice(term.start, term.end + 12))
  const isYearless = !/\b(?:19|20)\d\d\b|\bj\.?l\b|\bafgelopen\b/.test(text.slice(term.start, term.end + 4))
  const lies =
    isYearless &&
    (decidedThen.test(text.slice(Math.max(0, term.start - 60), term.start)) ||
      standing.test(text.slice(term.end, term.end + 80)))
  if (!isNext && !lies) return term
  const reading = readTerm(text.slice(term.start, term.end), saidOn, calendar)
  return { ...term, reading, kind: 'term', past: false }
}

export function contextOf(layout: Layout, voice: Voice, calendar: Calendar): Context {
  const { sentences } = layout
  const saidOn = layout.head.date
  const known = new Map<number, FoundTerm[]>()
  return {
    layout,
    sentences,
    voice,
    saidOn,
    terms(index) {
      const before = known.get(index)
      if (before) return before
      const text = sentences[index]?.text ?? ''
      const day = saidOn ?? someDay
      const found = findTerms(text, day, calendar)
        .filter(({ reading }) => !/(?:^|\s)zo$/i.test(reading.words))
        .map((term) => comingUp(inIt(term, text, day, calendar), text, day, calendar))
      const terms = saidOn ? found : found.map(undated)
      known.set(index, terms)
      return terms
    },
  }
}

/** The day a moment names, where it names one. */
export function dayNamed(term: FoundTerm): Day | null {
  const { earliest, latest } = term.reading
  return earliest !== null && earliest === latest ? earliest : null
}
