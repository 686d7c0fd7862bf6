import { addDays } from '#app/shared/day.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import {
  agreed,
  agreedBefore,
  dated,
  mayBeNew,
  elsewhere,
  happened,
  isView,
  mayAgree,
} from './agreed-words.ts'
import { consentIn } from './table-words.ts'
import { participantsIn } from './participants.ts'
import { pointsWithin } from './points-within.ts'
import type { Sentence } from './sentences.ts'
import { namesKamer, subjectOf } from './subject.ts'

const notYet =
  /\b(?:zal|zullen|kan|kunnen|wil|willen|moet|moeten|zou|zouden|hoop|hopen|streef|streeft|streven|vertrouwen|binnen bereik|leek|trachten|proberen|poging|worden|wordt|inzet|voordat|zodra|als|indien|mocht|of er)\b/
const none = /\b(?:geen|niets|nimmer|niet|nog niet|nooit|noch|zonder|evenmin)\b/

function stretch(plain: string, at: number, before: number, after: number): string {
  return plain.slice(Math.max(0, at - before), at + after)
}

/** "Er zijn geen afspraken gemaakt", "het streven is om tot afspraken te komen": no agreement. */
function isNone(plain: string, at: number, cueLength: number): boolean {
  const words = plain.slice(at, at + cueLength)
  const before = stretch(plain, at, 48, 0)
  const clause = before.slice(Math.max(before.lastIndexOf(',') + 1, before.lastIndexOf(' dat ') + 1))
  return (
    none.test(clause) ||
    (none.test(words) && !/\b(?:niet|geen)\b.{0,80}\b(?:dat|om|:)/.test(words)) ||
    notYet.test(stretch(plain, at, 42, 0).slice(clause === before ? 0 : -clause.length)) ||
    /^ (?:is|zijn|werd|werden) (?:er )?(?:niets|geen|nog niets|niet)\b/.test(plain.slice(at + cueLength)) ||
    /^(?: te (?:worden|zijn|hebben|maken)| kunnen| zou| moet)/.test(plain.slice(at + cueLength))
  )
}

/** What a sentence says of something agreed before, with a word that shows it is not what this letter reports. */
function refersBack(context: Context, index: number): RegExpExecArray | null {
  const { plain = '', words = [] } = context.sentences[index] ?? {}
  const found = agreedBefore.exec(plain)
  if (!found || !mayBeNew.test(found[0])) return found
  if (/\b(?:met|door) (?:uw|de) kamer\b/.test(plain) && namesKamer(words, 0, words.length)) return null
  return dated.test(plain) ? found : null
}

const longAgo = 60

function isEarlier(
  context: Context,
  index: number,
  { plain }: Sentence,
  on: string | null,
  at: number,
): boolean {
  if (refersBack(context, index) !== null) return true
  const year =
    /\b(?:in|sinds) ((?:19|20)\d\d) (?:\S+ ){0,12}?(?:afgesproken|overeengekomen|overeen|af|vastgelegd)\b/.exec(
      plain,
    )?.[1]
  if (year && context.saidOn !== null && Number(year) < Number((on ?? context.saidOn).slice(0, 4)))
    return true
  const past = context
    .terms(index)
    .find(
      ({ start, end, kind, reading }) =>
        start < at && kind !== 'term' && reading.latest !== null && !/[,;:]/.test(plain.slice(end, at)),
    )
  const day = past?.reading.latest ?? null
  const since = on ?? (context.saidOn === null ? null : addDays(context.saidOn, -longAgo))
  return since !== null && day !== null && day < since && !/\boverleg|gesprek|bijeenkomst/.test(plain)
}

export interface Table {
  /** Index of the sentence from which on it holds. */
  from: number
  on: string | null
  parties: Draft['parties']
}

/** The consultation a sentence reports of: the last one named before it, else the only one. */
export function tableAt(tables: Table[], index: number): Table | null {
  return (
    tables.filter(({ from }) => from <= index).at(-1) ?? (tables.length === 1 ? (tables[0] ?? null) : null)
  )
}

/** A consultation long before the one the letter reports of. */
function isBeforeLast(tables: Table[], table: Table | null): boolean {
  const last = tables.reduce((day, { on }) => (on !== null && on > day ? on : day), '')
  return table?.on != null && last !== '' && addDays(table.on, longAgo) < last
}

const behindCue = /^(?:afgesproken|overeengekomen|besloten)\b,?\s*(?:dat|om)?,?\s*/i

/** What was agreed; the words before the cue stay when they say about what. */
function textOf({ text, plain }: Sentence, at: number): string {
  const before = plain.slice(0, at).split(' ').length
  const rest = text.slice(at).replace(behindCue, '')
  const content = before <= 7 && rest.length > 20 ? rest : text
  return content.charAt(0).toUpperCase() + content.slice(1)
}

/** "Ik heb afgesproken de Kamer te informeren" is a promise, and the Kamer is no party to a consultation. */
function isWithKamer({ plain, words }: Sentence): boolean {
  return (
    /\b(?:ik heb|heb ik)(?: \S+)? afgesproken\b|\bmet (?:uw|de) kamer\b/.test(plain) &&
    namesKamer(words, 0, words.length)
  )
}

/** A meeting decides: "is besloten om". A cabinet or a minister that decided alone made no agreement. */
function isDecidedTogether({ plain }: Sentence, hasTable: boolean): boolean {
  if (!/\bbeslo(?:ten|ot)\b/.test(plain) || /\b(?:afgesproken|overeengekomen)\b/.test(plain)) return true
  if (
    /\b(?:ik heb|heb ik|het kabinet|de ministerraad|de europese commissie|de tweede kamer|uw kamer|het ziekenhuis|het bestuur|de staten|de rechter|de gemeenteraad|heeft de minister)\b/.test(
      plain,
    )
  )
    return false
  if (
    /\b(?:heeft|had|besloot)\b/.test(plain) &&
    !/\b(?:overleg|\p{L}*tafel|beraad|stuurgroep|ik|wij|we|partijen)\b/u.test(plain)
  )
    return false
  return hasTable || /\b(?:gezamenlijk|samen|partijen|bestuurders|overleg|overeenstemming|wij)\b/.test(plain)
}

/** "Werkgevers en vakbonden hebben een akkoord gesloten": without the writer, and without a table. */
function isAmongOthers({ words, plain }: Sentence): boolean {
  if (/\b(?:lidstaten|brussel|europees|europese (?:raad|commissie|unie))\b/.test(plain)) return true
  if (/\b(?:ik|wij|we|mij|ons|mijn|kabinet|rijk|ministerie)\b/.test(plain)) return false
  const at = words.findIndex(({ w }) => happened.test(w))
  return at > 0 && subjectOf(words, at, 'letter') === 'other'
}

/** "Wij zijn het eens geworden over de hoofdlijnen. Zo is afgesproken dat …": the next sentence says what. */
function isTopic({ sentences }: Context, index: number, words: string): boolean {
  const [one, next] = [sentences[index], sentences[index + 1]]
  if (one && /:$/.test(one.plain) && !/\b(?:dat|om)\b/.test(one.plain.slice(one.plain.indexOf(words))))
    return true
  if (
    !one ||
    next?.paragraph !== one.paragraph ||
    /\b(?:dat|om)\b/.test(one.plain.slice(one.plain.indexOf(words)))
  )
    return false
  return (
    /^(?:zo|daarbij|hierbij|daarin|concreet|in dat kader|te weten|afgesproken|overeengekomen)\b/.test(
      next.plain,
    ) && agreed.test(next.plain)
  )
}

/** The word that says that it was agreed; some say so only behind a table. */
function cueIn({ plain }: Sentence, tables: Table[], index: number): RegExpExecArray | null {
  const found = mayAgree.test(plain) ? agreed.exec(plain) : null
  return found ?? (tables.some(({ from }) => from < index) ? consentIn(plain) : null)
}

function ownDraft(context: Context, index: number, tables: Table[]): Draft | null {
  const sentence = context.sentences[index]
  const found = sentence ? cueIn(sentence, tables, index) : null
  if (!sentence || !found) return null
  const { plain, text } = sentence
  const table = tableAt(tables, index)
  const isTold = happened.test(plain) || !agreed.test(plain)
  const isPast =
    isBeforeLast(tables, table) || isEarlier(context, index, sentence, table?.on ?? null, found.index)
  const at = found.index
  if (
    /\beigen standpunt\b|\?$|\bmoties?\b|\bdoor het kabinet\b/.test(plain) ||
    elsewhere.test(plain.slice(0, at)) ||
    isView(found[0], plain.slice(at))
  )
    return null
  if (isWithKamer(sentence) || (!isPast && (!isTold || isNone(plain, at, found[0].length)))) return null
  if (!isPast && table === null && isAmongOthers(sentence)) return null
  if (!isDecidedTogether(sentence, table !== null) || isTopic(context, index, found[0])) return null
  const parties = participantsIn(text)
  return {
    kind: isPast ? 'earlier-agreement' : 'agreement',
    first: index,
    last: index,
    text: textOf(sentence, at),
    on: isPast ? null : (table?.on ?? null),
    parties: parties.length > 0 ? parties : isPast ? [] : (table?.parties ?? []),
    term: isPast ? null : chooseTerm(context.terms(index), [at]),
    certainty: isPast ? 0.8 : table ? 0.93 : 0.82,
    why: `Er staat: «${text.slice(at, at + found[0].length)}».`,
  }
}

/** "de afspraken uit het convenant", without a word that says that somebody agreed. */
function referenceDraft(context: Context, index: number): Draft | null {
  const sentence = context.sentences[index]
  const found = refersBack(context, index)
  if (!sentence || !found) return null
  return {
    kind: 'earlier-agreement',
    first: index,
    last: index,
    certainty: 0.78,
    why: `Er staat een verwijzing naar een eerdere afspraak: «${sentence.text.slice(found.index, found.index + found[0].length)}».`,
  }
}

/** Two sentences that point at one earlier agreement are one. */
export function joinEarlier(context: Context, drafts: Draft[], draft: Draft): boolean {
  const before = drafts.find(({ kind, last }) => kind === 'earlier-agreement' && last === draft.first - 1)
  if (draft.kind !== 'earlier-agreement' || !before) return false
  const [one, next] = [context.sentences[before.last], context.sentences[draft.first]]
  if (one?.paragraph !== next?.paragraph) return false
  before.last = draft.last
  return true
}

/** One agreement for each point that the sentence sums up. */
function pointsOf(context: Context, draft: Draft): Draft[] {
  const sentence = context.sentences[draft.first]
  const found = sentence ? (agreed.exec(sentence.plain) ?? consentIn(sentence.plain)) : null
  if (!sentence || !found) return [draft]
  const points = pointsWithin(sentence, found.index)
  if (points.length < 2) return [draft]
  return points.map((part) => {
    const { text: _, ...whole } = draft
    const named = participantsIn(sentence.text.slice(part.start, part.end))
    const inside = context
      .terms(draft.first)
      .filter(({ start, end }) => start >= part.start && end <= part.end)
    const parties = named.length > 0 ? named : (draft.parties ?? [])
    return { ...whole, part, parties, term: chooseTerm(inside, [part.start]) }
  })
}

export function agreementsIn(context: Context, index: number, tables: Table[]): Draft[] {
  if (context.voice === 'list') return []
  const own = ownDraft(context, index, tables)
  if (own?.kind === 'agreement') return pointsOf(context, own)
  const found = own ?? referenceDraft(context, index)
  return found ? [found] : []
}
