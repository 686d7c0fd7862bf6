import { addDays } from '#app/shared/day.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { participantsIn } from './participants.ts'
import type { Sentence } from './sentences.ts'
import { namesKamer } from './subject.ts'

const cue =
  /\b(?:afgesproken|overeengekomen|overeenstemming (?:bereikt|gekomen)|(?:de |het )?(?:volgende |onderstaande |nieuwe |concrete |drie |twee |vier |vijf |een aantal |enkele )*(?:werk|proces|vervolg)?afspraa?k(?:en)? (?:is |zijn )?gemaakt|(?:spraken|spreken|sprak) (?:\S+ ){0,25}?af|kwam(?:en)? (?:\S+ ){0,20}?overeen|besloten (?:om|dat|tot)|akkoord gegaan|ingestemd|(?:luidt|is) de afspraak|tot (?:de|een) (?:\S+ )?afspraak gekomen|maakten (?:\S+ ){0,8}?afspraa?k(?:en)?)\b/
const perfect = /\b(?:is|zijn|heb|hebben|heeft|werd|werden|spraken|sprak|spreken|kwam|kwamen|luidt|maakten)\b/
const notYet =
  /\b(?:zal|zullen|kan|kunnen|wil|willen|moet|moeten|zou|zouden|hoop|hopen|streef|streeft|streven|vertrouwen|binnen bereik|leek|trachten|proberen|poging|worden|wordt|inzet|voordat|zodra|als|indien|mocht|of er)\b/
const none = /\b(?:geen|niet|nog niet|nooit|noch|zonder)\b/
const earlier =
  /\b(?:zoals|hetgeen|conform|in lijn met|volgens|overeenkomstig|eerder|destijds|reeds|al eerder|op grond van|wat) (?:\S+ ){0,6}?(?:afgesproken|overeengekomen|afspraa?k)|\b(?:afgesproken|overeengekomen|afspraken|afspraak) (?:zijn |is |die )?(?:in|uit|van|vastgelegd in) (?:het|de|dit|deze|het lokale) (?:\S+ )?(?:convenant|convenanten|bestuursakkoord|akkoord|regeerakkoord|samenwerkingsovereenkomst|overeenkomst|bestuursovereenkomst|intentieverklaring)|\bin (?:het|de) (?:convenant|convenanten|bestuursakkoord|akkoord|samenwerkingsovereenkomst|intentieverklaring) (?:\S+ ){0,8}?(?:afgesproken|overeengekomen)|\b(?:eerdere|eerder gemaakte|eerder vastgelegde|bestaande|toen gemaakte|gemaakte|bestuurlijke en politieke|destijds gemaakte) afspraken\b|\bafspraken (?:\S+ ){0,12}?die (?:\S+ ){0,25}?gemaakt\b|\bde afspraken (?:die|na te|nakom|nageleefd)/

function stretch(plain: string, at: number, before: number, after: number): string {
  return plain.slice(Math.max(0, at - before), at + after)
}

/** "Er zijn geen afspraken gemaakt", "het streven is om tot afspraken te komen": no agreement. */
function isNone(plain: string, at: number, cueLength: number): boolean {
  const before = stretch(plain, at, 48, 0)
  const clause = before.slice(Math.max(before.lastIndexOf(',') + 1, before.lastIndexOf(' dat ') + 1))
  return (
    none.test(clause) ||
    notYet.test(stretch(plain, at, 42, 0).slice(clause === before ? 0 : -clause.length)) ||
    /^(?: te| kunnen| zou| moet)/.test(plain.slice(at + cueLength))
  )
}

function isEarlier(context: Context, index: number, { plain }: Sentence, on: string | null): boolean {
  if (earlier.test(plain)) return true
  const year = /\b(?:in|sinds) ((?:19|20)\d\d) (?:\S+ ){0,12}?(?:afgesproken|overeengekomen)/.exec(plain)?.[1]
  if (year && context.saidOn !== null && Number(year) < Number((on ?? context.saidOn).slice(0, 4)))
    return true
  const past = context.terms(index).find(({ kind, reading }) => kind !== 'term' && reading.latest !== null)
  const day = past?.reading.latest ?? null
  return (
    on !== null &&
    day !== null &&
    day < on &&
    past?.reading.earliest === day &&
    !/\boverleg|gesprek|bijeenkomst/.test(plain)
  )
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

const longAgo = 60

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
  if (!/\bbesloten\b/.test(plain) || /\b(?:afgesproken|overeengekomen)\b/.test(plain)) return true
  if (
    /\b(?:ik heb|heb ik|het kabinet heeft|heeft het kabinet|de ministerraad|de rechter|de gemeenteraad|heeft de minister)\b/.test(
      plain,
    )
  )
    return false
  return hasTable || /\b(?:gezamenlijk|samen|partijen|bestuurders|overleg|overeenstemming|wij)\b/.test(plain)
}

function ownDraft(context: Context, index: number, tables: Table[]): Draft | null {
  const sentence = context.sentences[index]
  const found = sentence ? cue.exec(sentence.plain) : null
  if (!sentence || !found) return null
  const { plain, text } = sentence
  const table = tableAt(tables, index)
  const isPast = isBeforeLast(tables, table) || isEarlier(context, index, sentence, table?.on ?? null)
  const at = found.index
  if (isWithKamer(sentence) || (!isPast && (!perfect.test(plain) || isNone(plain, at, found[0].length))))
    return null
  if (!isDecidedTogether(sentence, table !== null)) return null
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
  const found = sentence ? earlier.exec(sentence.plain) : null
  if (!sentence || !found) return null
  return {
    kind: 'earlier-agreement',
    first: index,
    last: index,
    certainty: 0.78,
    why: `Er staat een verwijzing naar een eerdere afspraak: «${sentence.text.slice(found.index, found.index + found[0].length)}».`,
  }
}

export function agreementsIn(context: Context, index: number, tables: Table[]): Draft[] {
  const plain = context.sentences[index]?.plain ?? ''
  if (context.voice === 'list' || !/afspra|afgespr|overeen|spra?[ae]k|besloten|akkoord|ingestemd/.test(plain))
    return []
  const found = ownDraft(context, index, tables) ?? referenceDraft(context, index)
  return found ? [found] : []
}
