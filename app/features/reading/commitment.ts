import { activityOf } from './activity.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { besideIn } from './done-words.ts'
import { instrumentIn } from './instruments.ts'
import { laterIn } from './later.ts'
import { conditionIn } from './negation.ts'
import { comingTo } from './coming.ts'
import { type Part, partsOf } from './parts.ts'
import { type PromiseVerb, promiseVerbs } from './promise-verb.ts'
import { pledgeIn } from './pledge.ts'
import type { Sentence } from './sentences.ts'
import { namesKamer } from './subject.ts'

/** Words by which a letter opens, or speaks of itself. */
const opening =
  /\b(?:als volgt|graag|mede namens|namens|in deze brief|in reactie op|naar aanleiding van|zoals gemeld)\b/

/** Questions are put by the Kamer, whoever is named. */
function answersKamer(words: Sentence['words'], verb: string): boolean {
  return /^beantwoord/.test(verb) && words.some(({ w }) => /^(?:vragen|vraag|inbreng|overleg)$/.test(w))
}

/** "Voor de jaarwisseling stuur ik een tussenbericht": letters of the writer go to the Kamer, unless somebody else is named. */
function sendsLetter(plain: string): boolean {
  return (
    /\b(?:[a-z]*brief|tussenbericht|antwoorden|beantwoording|kabinetsreactie|beleidsreactie|voortgangsrapportage)\b/.test(
      plain,
    ) &&
    !/\b(?:aan|naar) (?!uw|u\b|de (?:tweede |eerste )?kamer|beide)|\b(?:gemeenten?|bewoners|ouders|provincies?|partijen|inwoners|leden|wethouders?)\b/.test(
      plain,
    )
  )
}

function isAddressed(
  context: Context,
  { words, plain }: Sentence,
  verb: PromiseVerb,
  part: Part,
  hasTerm: boolean,
): boolean {
  if (namesKamer(words, part.from, part.to)) return true
  if (words.slice(part.from, part.to).some(({ w }) => /briefing$/.test(w)) && hasTerm) return true
  if (context.voice === 'list' && verb.subject === 'speaker') return true
  if (answersKamer(words.slice(part.from, part.to), words[verb.verb]?.w ?? '')) return true
  if (verb.subject === 'speaker' && hasTerm && sendsLetter(plain.slice(part.start, part.end))) return true
  const comesBack = /^kom/.test(words[verb.verb]?.w ?? '') || words[verb.verb]?.w === 'terugkomen'
  const isReport = /^rapporte/.test(words[verb.verb]?.w ?? '') && verb.subject === 'speaker' && hasTerm
  return comesBack || isReport || (context.voice === 'list' && verb.form === 'receive')
}

const bases: Record<PromiseVerb['form'], [number, number]> = {
  will: [0.92, 0.8],
  passive: [0.9, 0.62],
  receive: [0.9, 0.45],
  present: [0.9, 0.3],
  intend: [0.65, 0.5],
  can: [0.62, 0.2],
  governed: [0.6, 0],
}

const thisLetter = /\b(?:ontvangt|krijgt) (?:u |uw kamer )?deze brief\b/

/** Whether the letter itself does what the verb says: "hierbij" stands in its clause, or the verb has no moment to come. */
function isDoneHere({ plain, words }: Sentence, verb: PromiseVerb, part: Part, hasTerm: boolean): boolean {
  const whole = plain.slice(part.start, part.end)
  if (!hasTerm && verb.form !== 'will' && (besideIn(whole) !== null || thisLetter.test(whole))) return true
  const isAhead = (verb.form === 'will' || verb.form === 'present') && hasTerm
  if (instrumentIn(whole) === null || !isAhead) return instrumentIn(whole) !== null
  const first = Math.min(verb.at, verb.verb)
  const from = words.findLast(({ w }, index) => index < first && index >= part.from && /^[,;]$/.test(w))
  const to = words.find(({ w }, index) => index > Math.max(verb.at, verb.verb) && /^[,;]$/.test(w))
  const isClause =
    from !== undefined && /^[,;] (?:die|dat|waar\p{L}*|maar|en)\b/u.test(plain.slice(from.start))
  return !isClause || instrumentIn(plain.slice(from.start, to?.start ?? part.end)) !== null
}

/** How sure a verb is to promise something: the form of the verb, whether there is a term, who speaks. */
function weigh(
  context: Context,
  sentence: Sentence,
  verb: PromiseVerb,
  part: Part,
  hasTerm: boolean,
): number {
  const plain = sentence.plain.slice(part.start, part.end)
  if (verb.subject === 'other' || verb.subject === 'asked') return 0
  if (!isAddressed(context, sentence, verb, part, hasTerm)) return 0
  const now = isDoneHere(sentence, verb, part, hasTerm)
  const present = verb.form === 'present' || verb.form === 'receive' || verb.form === 'passive'
  if (now) return 0
  let [certainty] = bases[verb.form]
  const isClause = verb.form === 'passive' && Math.abs(verb.verb - verb.at) === 1 && /\bdat\b/.test(plain)
  if (!hasTerm) {
    certainty = isClause ? 0.3 : bases[verb.form][1]
    if (context.voice === 'list') certainty = 0.85
    else if (present && (laterIn(plain) !== null || conditionIn(sentence.plain)) && !opening.test(plain))
      certainty = 0.7
  }
  if (conditionIn(plain)) certainty -= 0.2
  return certainty
}

/** "… melden dat": moments behind it belong to what is told. */
const said =
  /^\p{L}+(?: (?:u|uw kamer|de kamer|ik|wij))?,? (?:dat(?! (?:voor|in|na|uiterlijk|binnen|op|begin|eind|medio|dan|nog|ook|zo)\b)|of|hoe|welke|waarom)\b/u

/** "De stukken die ik u stuur, …": what stands behind the comma tells of something else. */
const ofClause = /\b(?:die|dat|waar\p{L}*) (?:ik|wij)\b[^,;]*$/u

/** A part that promises nothing lends its moments to the next. */
interface Stretch extends Part {
  termsFrom: number
}

function termOf(context: Context, index: number, part: Stretch, anchors: number[]): Draft['term'] {
  const { plain = '' } = context.sentences[index] ?? {}
  const behind = Math.max(...anchors)
  const told = said.exec(plain.slice(behind))
  const isRelative = ofClause.test(plain.slice(0, behind)) && /^\p{L}+,/u.test(plain.slice(behind))
  const content = isRelative ? behind : told ? behind + told[0].length : plain.length
  const terms = context
    .terms(index)
    .filter(({ start, end }) => start >= part.termsFrom - 1 && end <= part.end + 1 && start < content)
  return chooseTerm(terms, anchors)
}

function draftOf(
  context: Context,
  index: number,
  part: Stretch,
  verb: PromiseVerb,
  isWhole: boolean,
): Draft | null {
  const sentence = context.sentences[index]
  if (!sentence) return null
  const term = termOf(context, index, part, anchorsOf(sentence, verb))
  const certainty = weigh(context, sentence, verb, part, term !== null)
  return certainty < 0.4 ? null : promisedIn(context, index, part, verb, isWhole, certainty)
}

function anchorsOf({ words }: Sentence, verb: PromiseVerb): number[] {
  return [verb.at, verb.verb].map((at) => words[at]?.start ?? 0)
}

function promisedIn(
  context: Context,
  index: number,
  part: Stretch,
  verb: PromiseVerb,
  isWhole: boolean,
  certainty: number,
): Draft | null {
  const sentence = context.sentences[index]
  if (!sentence) return null
  const activity = activityOf(context, index)
  const quote = sentence.text.slice(sentence.words[verb.at]?.start, sentence.words[verb.verb]?.end)
  return {
    kind: 'commitment',
    first: index,
    last: index,
    ...(isWhole ? {} : { part: { start: part.start, end: part.end } }),
    term: termOf(context, index, part, anchorsOf(sentence, verb)),
    on: activity?.on ?? context.saidOn,
    activity: activity?.words ?? null,
    certainty,
    why: `Er staat: «${quote.length > 90 ? `${quote.slice(0, 90)}…` : quote}».`,
  }
}

function comingDraft(context: Context, index: number, part: Stretch, isWhole: boolean): Draft | null {
  const coming = comingTo(context, index, part)
  if (!coming) return null
  const verb: PromiseVerb = { form: 'present', subject: 'thing', at: coming.at, verb: coming.at }
  return promisedIn(context, index, part, verb, isWhole, coming.certainty)
}

/** Words of somebody else, quoted as a whole sentence of the letter. */
function isQuoted({ sentences }: Context, { text }: Sentence): boolean {
  return sentences.length > 1 && /^["“„‘].*["”’]$/s.test(text)
}

/** The promises of a sentence: said in so many words, or made by telling what the Kamer will get. */
export function commitmentsIn(context: Context, index: number): Draft[] {
  const sentence = context.sentences[index]
  if (!sentence || isQuoted(context, sentence) || /\?$/.test(sentence.plain)) return []
  if (/\btoezegging\b.{0,20}\b(?:houdt in|hield in|betreft|betrof|luidt|luidde)\b/.test(sentence.plain))
    return []
  const pledge = pledgeIn(context, index)
  if (pledge) return pledge.draft ? [pledge.draft] : []
  const parts = partsOf(sentence)
  let termsFrom = 0
  const found = parts.flatMap((each) => {
    const part = { ...each, termsFrom }
    const drafts = promiseVerbs(sentence.words, part.from, part.to, context.voice)
      .map((verb) => draftOf(context, index, part, verb, parts.length === 1))
      .filter((draft): draft is Draft => draft !== null)
      .sort((one, other) => other.certainty - one.certainty)
    const coming = drafts.length === 0 ? comingDraft(context, index, part, parts.length === 1) : null
    if (coming) drafts.push(coming)
    if (drafts.length > 0) termsFrom = part.end
    return drafts.slice(0, 1)
  })
  const [only] = found
  if (found.length !== 1 || !only) return found
  const { part: _, ...whole } = only
  return [whole]
}
