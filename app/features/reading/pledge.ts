import { activitiesIn, activityOf } from './activity.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { instrumentIn } from './instruments.ts'
import { conditionIn, isDenied } from './negation.ts'
import type { Sentence } from './sentences.ts'
import { namesKamer, subjectOf } from './subject.ts'

/** What a sentence says with "toezeggen" or a verb like it; without a draft it speaks of a promise but makes none. */
interface Pledge {
  draft: Draft | null
}

interface Cue {
  at: number
  certainty: number
  why: string
  /** It was promised before and is said again. */
  again: boolean
}

const promising = new Set(['zeg', 'zegt', 'zeggen', 'zegde', 'beloof', 'belooft'])

function presentCue({ words }: Sentence, context: Context): Cue | null | 'denied' {
  const at = words.findIndex(
    ({ w }, index) => promising.has(w) && (/^beloo/.test(w) || isSplit(index, words)),
  )
  if (at < 0) return null
  const subject = subjectOf(words, at, context.voice)
  if (subject !== 'speaker') return 'denied'
  const toe = words.findIndex(({ w }, index) => index > at && w === 'toe')
  if (isDenied(words, at, toe < 0 ? at + 4 : toe)) return 'denied'
  return {
    at,
    certainty: 0.97,
    why: 'Er staat een toezegging: «zeg(t) … toe».',
    again: words[at]?.w === 'zegde',
  }
}

function isSplit(at: number, words: Sentence['words']): boolean {
  return words.some(
    ({ w }, index) => index > at && index < at + 80 && w === 'toe' && words[index + 1]?.w !== 'te',
  )
}

function infinitiveCue({ words }: Sentence, context: Context): Cue | null | 'denied' {
  const at = words.findIndex(
    ({ w }, index) => w === 'toezeggen' || (w === 'zeggen' && words[index - 2]?.w === 'toe'),
  )
  if (at < 0) return null
  let modal = -1
  for (let index = at; index >= 0 && modal < 0; index -= 1)
    if (/^(?:kan|kunnen|wil|willen|zal|zullen|durf)$/.test(words[index]?.w ?? '')) modal = index
  if (
    modal < 0 ||
    subjectOf(words, modal, context.voice) !== 'speaker' ||
    isDenied(words, Math.max(0, modal - 3), at)
  )
    return 'denied'
  return { at, certainty: 0.85, why: 'Er staat een toezegging: «kan toezeggen».', again: false }
}

const saidBefore =
  /\b(?:zoals|als|conform hetgeen|gelijk)(?: ik| eerder| reeds| al)*(?: (?:heb|is|was|werd))?(?: eerder| reeds| al)? ?toegezegd\b|\b(?:zoals|als) (?:\S+ ){0,12}?(?:is |heb )?toegezegd\b/

/** Who promises in a letter. */
const mine =
  /\b(?:ik|wij|we|kabinet|regering|\p{L}*voorgangers?|minister|staatssecretaris|bewindspersoon)\b(?!.{0,12}\btoejuich)/u
/** What others say was promised, and what was not. */
const hearsay =
  /\bof (?!ik\b)(?:\S+ ){1,6}?(?:heeft|hebben) (?:toegezegd|beloofd)\b|\bzou(?:den)? (?:ik|wij|het kabinet|de minister)\b.{0,60}\bhebben (?:toegezegd|beloofd)\b|\b(?:toegezegd|beloofd)\b.{0,200}[;,] (?:dat|dit) is (?:niet juist|onjuist|niet waar|niet het geval)\b/

function pastCue(sentence: Sentence, context: Context): Cue | null | 'denied' {
  const { words, plain } = sentence
  const at = words.findIndex(({ w }) => w === 'toegezegd' || w === 'beloofd')
  if (at < 0) return null
  if (/\btoegezegd door\b/.test(plain) && !/\b(?:dat|om|te)\b/.test(plain)) return 'denied'
  if (hearsay.test(plain) || /\belkaar\b/.test(plain)) return 'denied'
  if (
    context.voice === 'letter' &&
    /\b(?:hij|zij) (?:heeft|hebben|had|hadden)\b|\b(?:heeft|hebben|had|hadden) (?:hij|zij)\b/.test(plain)
  )
    return 'denied'
  if (saidBefore.test(plain)) return { at, certainty: 0.88, why: 'Er staat: «zoals toegezegd».', again: true }
  const helper = nearestHelper(sentence, at)
  const isActive = /^(?:heb|heeft|hebben|had)$/.test(words[helper]?.w ?? '')
  if (context.voice === 'letter' && isActive && !mine.test(plain)) return 'denied'
  const subject = helper < 0 ? 'thing' : subjectOf(words, helper, context.voice)
  const predecessor = /\bambtsvoorgangers?\b/.test(plain)
  if (isDenied(words, Math.max(0, Math.min(helper, at) - 2), at)) return 'denied'
  if (
    (subject === 'other' && !predecessor) ||
    subject === 'asked' ||
    (subject === 'kamer' && !/\bis\b/.test(plain))
  )
    return 'denied'
  const passive = /^(?:is|werd|was|zijn)$/.test(words[helper]?.w ?? '')
  if (passive && !namesKamer(words, 0, words.length)) return 'denied'
  return {
    at,
    certainty: predecessor || passive ? 0.72 : 0.78,
    why: 'Er staat: «toegezegd».',
    again: context.voice === 'letter',
  }
}

function nearestHelper({ words }: Sentence, at: number): number {
  for (let step = 1; step < 40; step += 1)
    for (const index of [at - step, at + step])
      if (/^(?:heb|heeft|hebben|is|zijn|werd|was|had)$/.test(words[index]?.w ?? '')) return index
  return -1
}

/** "de toezegging dat de minister … zal informeren", as the chair of a meeting reads it. */
function nounCue({ plain, words }: Sentence): Cue | null {
  const found = /\b(?:de |een |als )?toezegging (?:staan |genoteerd )?(?:dat|om)\b/.exec(plain)
  if (
    !found ||
    instrumentIn(plain) ||
    /\b(?:gestand|nagekomen|afgedaan|na te komen|voldaan|voldoe)\b/.test(plain)
  )
    return null
  const at = words.findIndex(({ start }) => start >= found.index)
  return { at, certainty: 0.8, why: 'Er staat: «de toezegging dat».', again: false }
}

/** "Ik heb afgesproken om de Kamer … te informeren": with the Kamer, so a promise. */
function arrangedCue({ plain, words }: Sentence): Cue | null {
  const own =
    /\b(?:ik heb|heb ik)(?: hierover| daarover| ook)? afgesproken\b|\b(?:ik heb|heb ik) (?:\S+ ){0,14}?(?:aangegeven|gezegd|aangekondigd|laten weten|geantwoord)\b(?= (?:dat ik )?(?:uw|de) (?:kamer|leden|commissie)\b)|\bmet (?:uw|de) kamer (?:is |heb ik )?afgesproken\b|\bafgesproken met (?:uw|de) kamer\b/.exec(
      plain,
    )
  if (!own || instrumentIn(plain)) return null
  const at = words.findIndex(({ w }) =>
    /^(?:afgesproken|aangegeven|gezegd|aangekondigd|weten|geantwoord)$/.test(w),
  )
  const tells = /\b(?:informeren|sturen|zenden|berichten|rapporteren|terugkomen|te komen|toezenden)\b/.test(
    plain,
  )
  return tells && namesKamer(words, 0, words.length)
    ? { at, certainty: 0.8, why: 'Met de Kamer afgesproken is een toezegging.', again: false }
    : null
}

/** What is done by this very letter is kept, not promised. */
function isKept(sentence: Sentence, cue: Cue, hasTerm: boolean): boolean {
  return (
    cue.again &&
    (instrumentIn(sentence.plain) !== null ||
      (saidBefore.test(sentence.plain) && !hasTerm && !/\b(?:zal|zullen|blijf|nader)\b/.test(sentence.plain)))
  )
}

export function pledgeIn(context: Context, index: number): Pledge | null {
  const sentence = context.sentences[index]
  if (!sentence || !/zeg|beloo|afgesproken|aange|weten|antwoord/.test(sentence.plain)) return null
  const cues = [presentCue, infinitiveCue, pastCue]
    .map((find) => find(sentence, context))
    .concat([nounCue(sentence), arrangedCue(sentence)])
  const cue = cues.find((each) => each !== null)
  if (!cue) return null
  if (cue === 'denied') return { draft: null }
  const place = sentence.words[cue.at]?.start ?? 0
  const meetings = activitiesIn(context, index)
  const terms = context
    .terms(index)
    .filter(({ start, end }) => !meetings.some((each) => start < each.end && each.start < end))
  const term = chooseTerm(terms, [place])
  if (isKept(sentence, cue, term !== null)) return { draft: null }
  const activity = activityOf(context, index, cue.again ? 1 : 0)
  const certainty = cue.certainty - (conditionIn(sentence.plain) && context.voice === 'letter' ? 0.2 : 0)
  const draft: Draft = {
    kind: 'commitment',
    first: index,
    last: index,
    term,
    on: activity?.on ?? context.saidOn,
    activity: activity?.words ?? null,
    certainty,
    why: cue.why,
  }
  return { draft }
}
