import { aboutClause } from './about.ts'
import { activityOf } from './activity.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { besideIn, doneIn } from './done-words.ts'
import { instrumentIn } from './instruments.ts'
import { heldOutWords } from './owed.ts'
import type { Sentence } from './sentences.ts'

/** A promise that a letter looks back on, and what the sentences behind it say became of it. */
const promisedWords =
  /\b(?:toegezegd|(?:zegde|zei)(?: .{0,220}?)? toe|(?:gezegd|aangegeven|geantwoord|antwoordde|zei|verklaarde|gaf aan|liet weten|gemeld|laten weten|aangekondigd),? dat ik .{0,120}?\bzou|zou(?:den)? (?:ik |wij )?(?:u|uw kamer)\b.{0,120}?\b(?:weten|informeren|berichten|horen)|beloofd|beloofde|(?:stemde|stem) (?:ik )?(?:daarmee |ermee |hiermee )?in|de toezegging (?:gedaan|gekregen|ontvangen)|gedaan de toezegging)\b/
const cue = new RegExp(String.raw`${promisedWords.source}|\b(?:${heldOutWords.join('|')})`, 'u')
const own =
  /\b(?:ik|wij|mij|mijn|ons|door mij|ambtsvoorgangers?|voorgangers?|toenmalige|destijds|toegezegd (?:is|was|werd)|is (?:\S+ ){0,12}?toegezegd|werd (?:\S+ ){0,12}?toegezegd)\b/
const byOthers =
  /\b(?:gemeenten?|wethouders?|burgemeesters?|provincies?|gedeputeerden?|vng|ipo|partijen|bestuurders?|sector|bedrijf|directie|politie|ziekenhuis|zij|hij) (?:heeft|hebben|zegden?|had|hadden|is|zijn) (?:\S+ ){0,8}?(?:toegezegd|toe|beloofd)\b/
const none =
  /^volgens (?:de|het|een) |\b(?:niet|geen|nooit)\b[^,;]{0,40}\b(?:toegezegd|toezegging|beloofd)\b|\bvroeg\b.{0,160}\btoezeg/
const heading = /^(?:de )?toezeggingen? [^,;]{3,120}\.?$/
const finite =
  /\b(?:is|zijn|heb|heeft|hebben|was|werd|kom|komt|doe|voldoe|beschouw|wordt|worden|zal|zullen|blijft|staat|volgt)\b/

/** Whether a sentence tells of a promise of its writer that was made before. */
function tellsPromise({ plain }: Sentence): boolean {
  if (heading.test(plain) && !finite.test(plain)) return true
  if (/^toezegging(?:en)? [^:]{3,160}:/.test(plain)) return true
  const found = cue.exec(plain)
  return found !== null && own.test(plain) && !byOthers.test(plain) && !none.test(plain)
}

const points =
  /^(?:dat|dit|die|deze|hier|daar|hierbij|hiermee|daarmee|daaraan|hieraan|inmiddels|zij|hij|ik heb (?:dit|dat|deze)|ook dat|ook dit)\b|\b(?:dat|dit|deze|die|hieraan|daaraan|inmiddels|hem|haar|hierover|daarover) (?:\S+ ){0,6}?(?:gedaan|gebeurd|gevoerd|uitgevoerd|inmiddels|plaatsgevonden|afgerond|geschied|gesproken|besproken|overlegd|gevraagd|gestuurd|verzonden)|\binmiddels\b/
const ahead =
  /\b(?:streef|hoop|verwacht|zal|zullen|zodra|volgt|kom(?:t|en)? .{0,60}\bna\b|komt er|nog niet|nog bezig|zie ik kans|is voorzien|blijft staan|kan pas|wordt|worden)\b/
/** "Deze brief ontvangt u in mei": what was promised comes later. */
const delivers =
  /^(?:die|deze|dit|dat)(?: \S+){0,2}? (?:ontvangt|krijgt|volgt|volgen|komt|komen|verschijnt|stuur|zend|bied|deel|is in voorbereiding|vergt|kunt)\b|\b(?:ontvangt|krijgt) u (?:deze|die|dit|dat)\b|\bu (?:ontvangt|krijgt) (?:deze|die|dit|dat)\b/
/** What was to be found out stands there. */
const answers =
  /^(?:welnu\b|(?:een (?:groot )?deel|de helft|het meeste) (?:daarvan|hiervan) (?:is|zijn)\b|(?:sinds|peildatum|op|per|eind|in) .{2,30} (?:waren|was|zijn|is) (?:het er|er|dat)\b|(?:navraag|uitvraag|onderzoek|een rondgang)\b.{0,60}\b(?:leert|blijkt|laat zien)\b|u (?:vindt|treft) (?:ze|die|deze|dat|hem|het)\b|bij dezen? (?:het|de)\b|het zijn er\b|er zijn (?:er )?\d|in totaal\b|het (?:aantal|antwoord|totaal)\b|het (?:gaat|betreft)\b|(?:dat|dit) (?:zijn er|betreft|kan)\b|uit (?:navraag|onderzoek|een inventarisatie|gegevens|de cijfers)\b.{0,80}\b(?:blijkt|bleek)\b|het antwoord (?:is|luidt)\b|(?:dat|dit) is (?:niet |inderdaad )?(?:het geval|mogelijk|juist|onjuist)\b|(?:dat|dit) klopt\b|(?:die|deze|dat|dit) (?:bedragen|bedraagt)\b|(?:gebleken|navraag) )/
const refusing = /\b(?:kan|zal|ga|wil|haal) (?:ik |dat |dit |die )?(?:\S+ ){0,4}?(?:niet|geen)\b/

const common = new Set(
  'kamer toegezegd toezegging leden informeren tijdens hierover daarover waarbij worden hebben'.split(' '),
)

function stems({ words }: Sentence): Set<string> {
  return new Set(words.filter(({ w }) => w.length >= 6 && !common.has(w)).map(({ w }) => w.slice(0, 7)))
}

function shares(one: Sentence, other: Sentence): boolean {
  const before = stems(one)
  const names = one.text.match(/\b\p{Lu}{2,}\b/gu) ?? []
  if (names.some((name) => other.text.includes(`${name} `))) return true
  return [...stems(other)].some((word) => before.has(word))
}

interface Outcome {
  kind: 'fulfilment' | 'kept-promise-announced'
  certainty: number
  words: string
}

/** What a sentence behind a told promise says of it. */
function outcomeIn(context: Context, told: Sentence, index: number): Outcome | null {
  const sentence = context.sentences[index]
  if (!sentence || refusing.test(sentence.plain)) return null
  const { plain } = sentence
  const refers = points.test(plain) || shares(told, sentence)
  const isAhead = ahead.test(plain) || chooseTerm(context.terms(index), [0]) !== null
  const now = instrumentIn(plain) ?? besideIn(plain)
  if (now !== null && !/\b(?:zal|zullen)\b/.test(plain))
    return { kind: 'fulfilment', certainty: 0.86, words: now }
  if (answers.test(plain)) return { kind: 'fulfilment', certainty: 0.7, words: plain.slice(0, 60) }
  const done = doneIn(plain)
  if (done && refers && !/\b(?:zal|zullen|nog niet|nog geen)\b/.test(plain))
    return { kind: 'fulfilment', certainty: 0.76, words: done.slice(0, 60) }
  const does = /\b(?:dat|dit|daaraan|deze) (?:\S+ ){0,12}?(?:te doen|doen|te voldoen|voldoen|gestand)\b/.test(
    plain,
  )
  if (
    delivers.test(plain) &&
    (isAhead || /\b(?:voorbereiding|vergt|(?:ontvangt|krijgt) u|u (?:ontvangt|krijgt))\b/.test(plain)) &&
    now === null
  )
    return { kind: 'kept-promise-announced', certainty: 0.84, words: plain.slice(0, 60) }
  const demonstrative = does || /^(?:dat|dit|die|deze|daar|hier|de uitvoering|aan die|aan deze)\b/.test(plain)
  if (
    demonstrative &&
    isAhead &&
    (does ||
      shares(told, sentence) ||
      /^(?:dat|dit|daar(?:aan|toe)|die toezegging|deze toezegging)\b/.test(plain))
  )
    return { kind: 'kept-promise-announced', certainty: 0.7, words: plain.slice(0, 60) }
  return null
}

/** A talk that was held answers nothing yet. */
const talk = /\b(?:gesprek|overleg|tafel|gesproken|sprak|spraken)\b/
const apart = /\b(?:motie|toezegging|vroeg|vroegen|verzocht|verzoekt|toegezegd|termijn)\b/

/** Behind a promise that was told, a letter gives what was promised, or says when it will. */
function impliedBy(context: Context, told: Sentence, index: number): Outcome | null {
  const next = context.sentences[index]
  const other = apart.exec(next?.plain ?? '')?.[0]
  const isApart = other !== undefined && !told.plain.includes(other)
  if (!next || next.paragraph !== told.paragraph || isApart || refusing.test(next.plain)) return null
  const refers = points.test(next.plain) || shares(told, next)
  const term = chooseTerm(context.terms(index), [0])
  const hasTerm = term !== null && !/^sinds\b/i.test(term.words)
  if (!refers || hasTerm || talk.test(next.plain)) return null
  const isAhead = ahead.test(next.plain) || /\b(?:nog|later|binnenkort|vergt|wacht|pas)\b/.test(next.plain)
  const words = next.text.slice(0, 60)
  return isAhead
    ? { kind: 'kept-promise-announced', certainty: 0.55, words }
    : { kind: 'fulfilment', certainty: 0.55, words }
}

/** "Ik zou u dat laten weten: sinds 1 juni kan het." */
const answeredThere =
  /\bzou(?:den)? (?:ik |wij )?(?:u|uw kamer)\b[^:]{0,120}\b(?:weten|berichten|melden|uitzoeken)\b[^:]{0,120}: \S/
/** "… en dat zal ik ook doen", "; die brief volgt in mei". */
const willWithin =
  /(?:[;:] (?:en )?|, en | en )(?:die|dat|dit|deze|ook (?:die|dat|dit)|daaraan|hieraan)(?: (?:toezegging|belofte|brief|reactie|rapportage|cijfers|informatie))? (?:zal|zult|volgt|volgen|komt|kom|doe|blijf|ga|hoop|verwacht|ontvangt|krijgt|kunt|los|wordt|houdt)\b(?! .{0,60}\b(?:hierbij|bijgaand|bij dezen?|met deze|nu|niet|geen)\b)/

/** What the sentence that tells of the promise itself adds: "… en dat is inmiddels gebeurd." */
function outcomeWithin({ plain }: Sentence): Outcome | null {
  const title = /^toezegging(?:en)? [^:]{3,160}:/.exec(plain)
  const found = title ?? cue.exec(plain)
  if (!found) return null
  const behind = plain.slice(found.index + found[0].length - (title ? 1 : 0))
  const split = title
    ? behind
    : /; (?:de|het|deze) .*$|, en (?:de|het) (?:uitkomst|antwoord|resultaat|conclusie)\b.*$|, en (?:dat|die|deze) (?:doe|is|zijn|vindt|treft|ligt|sluit|gaat)\b.*$|[;,:] (?:en )?(?:zie|dat|dit|die|deze|daaraan|hieraan|inmiddels|daarmee|hiermee|bijlage|in (?:de )?bijlage|haar|zijn|het)\b.*$|\ben (?:dat|dit|daaraan) (?:is|heb|heeft)\b.*$/.exec(
        behind,
      )?.[0]
  if (answeredThere.test(plain)) return { kind: 'fulfilment', certainty: 0.75, words: plain.slice(0, 60) }
  const will = willWithin.exec(behind)
  if (will) return { kind: 'kept-promise-announced', certainty: 0.82, words: will[0].slice(0, 60) }
  if (split === undefined || refusing.test(split)) return null
  const now =
    instrumentIn(split) ??
    besideIn(split) ??
    /\bbijlage\b|\b(?:uitkomst|antwoord|resultaat|conclusie) (?:is|luidt|was)\b|\b(?:het|dat) zijn er\b|\bhet (?:betreft|gaat om)\b/.exec(
      split,
    )?.[0]
  const done = now ?? doneIn(split)
  if (done === null || /\b(?:zal|zullen|nog niet)\b/.test(split)) return null
  return { kind: 'fulfilment', certainty: 0.82, words: done.slice(0, 60) }
}

const farthest = 3

function draftOf(context: Context, told: number, last: number, outcome: Outcome): Draft {
  const sentence = context.sentences[told]
  const activity = activityOf(context, told, 1)
  const isKept = outcome.kind === 'fulfilment'
  return {
    kind: outcome.kind,
    first: told,
    last,
    fulfils: sentence ? aboutClause(sentence, cue) : null,
    on: activity?.on ?? null,
    activity: activity?.words ?? null,
    ...(isKept ? {} : { term: chooseTerm(context.terms(last), [0]) }),
    certainty: outcome.certainty,
    why: `Er staat een eerdere toezegging, en wat ermee is gebeurd: «${outcome.words}».`,
    partly:
      isKept &&
      /\b(?:deels|gedeeltelijk|ten dele|voor een deel|eerste deel)\b/.test(
        context.sentences[last]?.plain ?? '',
      ),
  }
}

/** A promise that was told, with the first sentence behind it in its paragraph that says what became of it. */
export function toldWithOutcome(context: Context, index: number): Draft | null {
  const told = context.sentences[index]
  if (!told) return null
  if (isUnderHeading(context, index)) return outcomeUnder(context, index)
  if (!/toe|belo|stem|zou|vooruitzicht|zei|schuldig|bereid/.test(told.plain) || !tellsPromise(told))
    return null
  const within = outcomeWithin(told)
  if (within) return draftOf(context, index, index, within)
  const behind = cue.exec(told.plain)?.index ?? 0
  const terms = context.terms(index).filter(({ start }) => start > behind)
  const hasTerm = chooseTerm(terms, [0]) !== null
  if (instrumentIn(told.plain) !== null) return null
  for (let at = index + 1; at <= index + farthest; at += 1) {
    const next = context.sentences[at]
    if (!next || next.paragraph !== told.paragraph || cue.test(next.plain)) break
    if (/\btoezegging/.test(next.plain) && !/^(?:dat|dit)\b/.test(next.plain)) return null
    const outcome = outcomeIn(context, told, at)
    if (outcome && (!hasTerm || outcome.certainty > 0.8)) return draftOf(context, index, at, outcome)
  }
  const rest = hasTerm ? null : impliedBy(context, told, index + 1)
  return rest ? draftOf(context, index, index + 1, rest) : null
}

/** Whether this sentence begins a paragraph under a heading such as "Toezegging tolken", and no sentence in it names the promise. */
function isUnderHeading({ layout, sentences }: Context, index: number): boolean {
  const sentence = sentences[index]
  if (!sentence || sentences[index - 1]?.paragraph === sentence.paragraph) return false
  const above = layout.paragraphs[sentence.paragraph - 1]
  if (!above || sentences[index - 1]?.paragraph === sentence.paragraph - 1) return false
  const words = layout.body.text.slice(above.start, above.end).toLowerCase()
  if (
    !/^(?:[^a-z]{0,6}toezegging(?:en)?\b.{4,}|[^a-z]{0,4}t0\d{4}\b)/.test(words) ||
    /\b(?:en|moties)$/.test(words)
  )
    return false
  for (let at = index; at < index + 6 && sentences[at]?.paragraph === sentence.paragraph; at += 1)
    if (/toezeg|toegezegd|zegde|belo/.test(sentences[at]?.plain ?? '')) return false
  return true
}

/** What was asked or promised, at the beginning of an entry. */
const asks = /^(?:gevraagd|toegezegd|verzocht|beloofd) (?:is|was|werd)\b/

function outcomeUnder(context: Context, index: number): Draft | null {
  const first = context.sentences[index]
  if (!first) return null
  for (let at = index; at <= index + farthest; at += 1) {
    if (context.sentences[at]?.paragraph !== first.paragraph) return null
    if (asks.test(context.sentences[at]?.plain ?? '')) continue
    const outcome = outcomeIn(context, first, at)
    if (outcome?.kind === 'fulfilment') return draftOf(context, index, at, { ...outcome, certainty: 0.7 })
  }
  return null
}
