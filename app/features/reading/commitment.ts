import { activityOf } from './activity.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { instrumentIn } from './instruments.ts'
import { conditionIn } from './negation.ts'
import { type Part, partsOf } from './parts.ts'
import { type PromiseVerb, promiseVerbs } from './promise-verb.ts'
import { pledgeIn } from './pledge.ts'
import type { Sentence } from './sentences.ts'
import { namesKamer } from './subject.ts'

/** Words that put a verb in the present in the future: "nader", "zodra". */
const later =
  /\b(?:nader|nadere|opnieuw|later|zodra|periodiek|regelmatig|jaarlijks|blijf|blijft|wanneer|vervolgens|voortgang|te zijner tijd|separaat|hoogte|afzonderlijk)\b/
/** Words by which a letter opens, or speaks of itself. */
const opening =
  /\b(?:als volgt|graag|mede namens|namens|in deze brief|in reactie op|naar aanleiding van|zoals gemeld)\b/

interface Weighed {
  certainty: number
  why: string
}

function isAddressed(context: Context, { words }: Sentence, verb: PromiseVerb, part: Part): boolean {
  if (namesKamer(words, part.from, part.to)) return true
  const comesBack = /^kom/.test(words[verb.verb]?.w ?? '') || words[verb.verb]?.w === 'terugkomen'
  return comesBack || (context.voice === 'list' && verb.form === 'receive')
}

const bases: Record<PromiseVerb['form'], [number, number]> = {
  will: [0.92, 0.8],
  passive: [0.9, 0.62],
  receive: [0.9, 0.45],
  present: [0.9, 0.3],
  intend: [0.65, 0.5],
  can: [0.62, 0.2],
}

/** How sure a verb is to promise something: the form of the verb, whether there is a term, who speaks. */
function weigh(
  context: Context,
  sentence: Sentence,
  verb: PromiseVerb,
  part: Part,
  hasTerm: boolean,
): Weighed {
  const plain = sentence.plain.slice(part.start, part.end)
  const quote = sentence.text.slice(sentence.words[verb.at]?.start, sentence.words[verb.verb]?.end)
  const why = `Er staat: «${quote.length > 90 ? `${quote.slice(0, 90)}…` : quote}».`
  if (verb.subject === 'other' || verb.subject === 'asked') return { certainty: 0, why }
  if (!isAddressed(context, sentence, verb, part)) return { certainty: 0, why }
  const now = instrumentIn(plain) !== null
  const present = verb.form === 'present' || verb.form === 'receive' || verb.form === 'passive'
  if (now) return { certainty: 0, why }
  let [certainty] = bases[verb.form]
  const isClause = verb.form === 'passive' && Math.abs(verb.verb - verb.at) === 1 && /\bdat\b/.test(plain)
  if (!hasTerm) {
    certainty = isClause ? 0.3 : bases[verb.form][1]
    if (context.voice === 'list') certainty = 0.85
    else if (present && (later.test(plain) || conditionIn(plain)) && !opening.test(plain)) certainty = 0.7
  }
  if (conditionIn(plain)) certainty -= 0.2
  return { certainty, why }
}

/** A part that promises nothing lends its moments to the next. */
interface Stretch extends Part {
  termsFrom: number
}

function termOf(context: Context, index: number, part: Stretch, anchors: number[]): Draft['term'] {
  const terms = context
    .terms(index)
    .filter(({ start, end }) => start >= part.termsFrom - 1 && end <= part.end + 1)
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
  const anchors = [verb.at, verb.verb].map((at) => sentence.words[at]?.start ?? 0)
  const term = termOf(context, index, part, anchors)
  const { certainty, why } = weigh(context, sentence, verb, part, term !== null)
  if (certainty < 0.4) return null
  const activity = activityOf(context, index)
  return {
    kind: 'commitment',
    first: index,
    last: index,
    ...(isWhole ? {} : { part: { start: part.start, end: part.end } }),
    term,
    on: activity?.on ?? context.saidOn,
    activity: activity?.words ?? null,
    certainty,
    why,
  }
}

const acts =
  /\b(?:minister|staatssecretaris|minister-president|bewindspersoon)\b.{0,200}\b(?:zal|gaat|komt|neemt|laat|maakt|werkt|bekijkt|onderzoekt|bespreekt|betrekt|doet|geeft|zorgt|legt|vraagt|stelt|levert|past|brengt|voert|overlegt|spreekt|kijkt|beziet)\b|\b(?:zal|gaat|komt|neemt|laat|maakt|bekijkt|onderzoekt|bespreekt|betrekt|geeft|overlegt|spreekt|kijkt|beziet)\b.{0,40}\b(?:minister|staatssecretaris|minister-president|bewindspersoon)\b/

/** In a list each item is a promise, also one that does not name the Kamer. */
function listedPromise(context: Context, index: number): Draft[] {
  const sentence = context.sentences[index]
  if (
    !sentence ||
    !acts.test(sentence.plain) ||
    /\b(?:niet|geen|ingetrokken|heeft|vraagt of|motie)\b/.test(sentence.plain)
  )
    return []
  return [
    {
      kind: 'commitment',
      first: index,
      last: index,
      term: chooseTerm(context.terms(index), [0]),
      on: context.saidOn,
      certainty: 0.65,
      why: 'Dit staat als toezegging in de lijst.',
    },
  ]
}

/** The promises of a sentence: said in so many words, or made by telling what the Kamer will get. */
export function commitmentsIn(context: Context, index: number): Draft[] {
  const sentence = context.sentences[index]
  if (!sentence) return []
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
    if (drafts.length > 0) termsFrom = part.end
    return drafts.slice(0, 1)
  })
  if (found.length === 0 && context.voice === 'list') return listedPromise(context, index)
  const [only] = found
  if (found.length !== 1 || !only) return found
  const { part: _, ...whole } = only
  return [whole]
}
