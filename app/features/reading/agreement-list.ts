import { mayAgree } from './agreed-words.ts'
import { announces } from './agreement-announced.ts'
import { type Table, tableAt } from './agreement.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { participantsIn } from './participants.ts'
import type { Sentence } from './sentences.ts'

const numbered =
  /^(?:en )?(?:de (?:eerste|tweede|derde|vierde|vijfde|laatste)|ten (?:eerste|tweede|derde|vierde|vijfde|slotte)|in de (?:eerste|tweede|derde|vierde|vijfde|laatste) plaats|allereerst|om te beginnen|tot slot|afspraak (?:een|twee|drie|\d))\b/
const also = /^(?:verder|voorts|daarnaast|tevens|bovendien|vervolgens|eveneens|daarbovenop)\b/
const denied = /\b(?:geen|niet|nog niet|eerder|eerdere|destijds|zullen|zal|willen|hoop)\b/
const notAgreed =
  /\bbleef het bij\b|\b(?:geen|niet)\b.{0,60}\b(?:standpunt|afspraak|afspraken|overeenstemming|akkoord|eens|besluit|consensus)\b/
/** Words by which a sentence says more of the one before it. */
const more =
  /^(?:onderdeel|hierbij|daarbij|daarin|hierin|hiervoor|daarvoor|hiertoe|daartoe|dit|dat|deze|die|zij|hij|het gaat|zo nodig|aanleiding)\b|^ook .{0,120}\b(?:daarin|hierin|daarbij|hierbij)\b/
const aside =
  /^(?:ik|wij)\b.{0,60}\b(?:vind|hecht|dank|waardeer|ben|begrijp|deel|onderschrijf|constateer|zie|merk)\b|\b(?:uw kamer|gaf aan|gaven aan|heeft aangegeven|hebben aangegeven|aandacht gevraagd|vroeg|vroegen|benadrukte|wees op|wezen op|zegde|sfeer)\b/

function announcing({ plain }: Sentence): boolean {
  return (
    (mayAgree.test(plain) ||
      /volgende|dit|uitkomst|opbrengst|slotsom|conclusie|resultaat|stappen|punten|maatregelen|resultaten|acties|staat|staan|kwamen|\?$/.test(
        plain,
      )) &&
    announces.test(plain) &&
    !denied.test(plain)
  )
}

/** Whether points follow in running text: what announces them says nothing of what they are. */
function runsOn(context: Context, index: number, at: number): boolean {
  const [one, other] = [context.sentences[index], context.sentences[at]]
  return (
    one !== undefined && other !== undefined && one.paragraph === other.paragraph && /[.:]$/.test(one.plain)
  )
}

/** A heading such as "Gemaakte afspraken", right above the first item of a list. */
function hasHeading({ layout, sentences }: Context, index: number): boolean {
  const sentence = sentences[index]
  if (!sentence?.item || sentences[index - 1]?.paragraph === sentence.paragraph) return false
  const above = layout.paragraphs[sentence.paragraph - 1]
  if (!above || above.item || sentences[index - 1]?.paragraph === sentence.paragraph - 1) return false
  const words = layout.body.text.slice(above.start, above.end).toLowerCase()
  return (
    /\b(?:afspraken|uitkomsten|resultaten van het (?:overleg|gesprek))\b/.test(words) &&
    !/\b(?:eerdere|bestaande|toezeggingen)\b/.test(words)
  )
}

/** Index of the first of the agreements that stand one by one behind this sentence, or under a heading from this one on; -1 where there are none. */
export function listFrom(context: Context, index: number): number {
  const sentence = context.sentences[index]
  if (!sentence || context.voice === 'list') return -1
  if (hasHeading(context, index)) return index
  if (!announcing(sentence)) return -1
  const next = context.sentences[index + 1]
  if (!next) return -1
  const follows =
    next.item ||
    numbered.test(next.plain) ||
    (labelled.test(next.text) && next.paragraph === sentence.paragraph + 1) ||
    (/\?$/.test(sentence.plain) ? false : runsOn(context, index, index + 1))
  return follows ? index + 1 : -1
}

/** "Spoor: beide partijen brengen in beeld …" */
const labelled = /^\p{Lu}[\p{L}\d-]*(?: [\p{L}\d-]+){0,3}: \p{L}/u

interface Manner {
  /** The items of a list, sentences that count, or the rest of a paragraph. */
  belongs(sentence: Sentence): boolean
  continues(sentence: Sentence, before: Sentence): boolean
}

function mannerOf(first: Sentence): Manner {
  if (labelled.test(first.text))
    return {
      belongs: ({ text, paragraph }) => labelled.test(text) || paragraph === first.paragraph,
      continues: (one, before) => one.paragraph === before.paragraph,
    }
  if (first.item)
    return { belongs: ({ item }) => item, continues: (one, before) => one.paragraph === before.paragraph }
  if (numbered.test(first.plain) || also.test(first.plain))
    return {
      belongs: ({ plain, paragraph }) => numbered.test(plain) || paragraph === first.paragraph,
      continues: ({ plain }) => !numbered.test(plain) && !also.test(plain),
    }
  return {
    belongs: ({ paragraph }) => paragraph === first.paragraph,
    continues: ({ plain }) => more.test(plain),
  }
}

/** The agreements from a sentence on, each with the sentences that say more of it. */
export function listedAgreements(context: Context, from: number, tables: Table[]): Draft[] {
  const first = context.sentences[from]
  if (!first) return []
  const manner = mannerOf(first)
  const table = tableAt(tables, from)
  const found: Draft[] = []
  for (let at = from; at < context.sentences.length; at += 1) {
    const sentence = context.sentences[at]
    const last = context.sentences[at - 1]
    if (!sentence || !manner.belongs(sentence)) break
    const before = found.at(-1)
    const isMore = before?.last === at - 1 && last && manner.continues(sentence, last)
    if (isMore && before) before.last = at
    else if (isPoint(sentence)) found.push(pointOf(context, at, table))
  }
  return found
}

function isPoint(sentence: Sentence): boolean {
  if (notAgreed.test(sentence.plain)) return false
  return (
    sentence.item ||
    numbered.test(sentence.plain) ||
    !(aside.test(sentence.plain) || more.test(sentence.plain))
  )
}

function pointOf(context: Context, at: number, table: Table | null): Draft {
  const parties = participantsIn(context.sentences[at]?.text ?? '')
  return {
    kind: 'agreement',
    first: at,
    last: at,
    on: table?.on ?? null,
    parties: parties.length > 0 ? parties : (table?.parties ?? []),
    term: chooseTerm(context.terms(at), [0]),
    certainty: 0.86,
    why: 'De zin ervoor kondigt afspraken aan; dit is er een van.',
  }
}

const besides =
  /^(?:daarnaast|verder|tevens|voorts|bovendien|tot slot|ten slotte|eveneens|ook|daarbovenop|op (?:hun|haar|zijn) beurt|van (?:zijn|haar|hun) kant|het rijk|de gemeenten?|de provincies?|partijen|de vng)\b/
const owing =
  /\b(?:zal|zullen|levert|leveren|betaalt|betalen|stelt|stellen|neemt|nemen|krijgt|krijgen|komt|komen|wordt|worden|draagt|dragen|zorgt|zorgen|richt|richten|maakt|maken|brengt|brengen|start|starten|deelt|delen|werkt|werken|legt|leggen|voert|voeren|financiert|financieren|organiseert|organiseren|opent|openen|wijst|wijzen|reserveert|reserveren|breidt|breiden|verlengt|verlengen)\b/
/** "Voor de inrichting daarvan stelt het Rijk geld beschikbaar." */
const inverted = new RegExp(
  String.raw`${owing.source} (?:het rijk|partijen|de (?:[a-z]+ )?(?:gemeenten?|provincies?|vng|wethouders?|regio|corporaties?))\b`,
)
const told =
  /\b(?:heb|heeft|hebben|had|was|waren|werd|werden|is|zijn)\b.{0,200}\b(?:ge|be|ver|aan|op|in|uit|toe)\p{L}{2,}(?:d|t|en)\b|\b(?:uw kamer|ik|u|kunnen|moeten|willen|vinden|vraagt|vragen|wijzen op)\b/u

/** "Zwolle levert cijfers aan": one of those who agreed. */
function openingParties({ parties = [] }: Draft, { text }: Sentence): NonNullable<Draft['parties']> {
  return parties.filter(({ organisation }) => {
    const name = organisation?.replace(/^(?:Gemeente|Provincie) /, '') ?? ''
    return (
      name.length > 1 &&
      new RegExp(String.raw`^(?:De |Het )?${name.replace(/[^\p{L}\p{N} ]/gu, '.')}\b`, 'u').test(text)
    )
  })
}

/** "De KVK maakt daarnaast een plan": the finite verb right behind the name, and it is no view. */
const undertakes =
  /^(?:de |het )?(?:\S+ ){1,4}?(?!vindt\b|ziet\b|vraagt\b|wijst\b|hecht\b|onderschrijft\b|benadrukt\b|verwacht\b|hoopt\b|wenst\b|moet\b|ligt\b|kent\b|telt\b|meent\b|niet\b|met\b|uit\b|dat\b|laat\b|acht\b|heeft\b|wacht\b)[a-z]{3,}t\b/
const alongside =
  /^(?:\S+ ){1,5}?(?:daarnaast|verder|tevens|voorts|bovendien|eveneens|als eerste|op (?:haar|zijn) beurt)\b/

/** "Partijen zullen …", "beide partijen dragen er zorg voor": what is said of those at a table right behind the sentence that tells of it. */
const together =
  /^rijk en (?:regio|gemeenten|provincies?)\b|^(?:(?:daarbij|hierbij|daarnaast|verder|ook|tevens|voorts|bovendien|tot slot|ten slotte|concreet|zo|daartoe|hiertoe|in dat kader),? )?(?:(?:zullen|gaan|zorgen|dragen|nemen|werken|leveren|stellen) )?(?:alle |beide |de betrokken |de drie |de vier |de twee )?(?:partijen|deelnemers|ondertekenaars)\b/

/** "De gemeenten zullen …", "de wethouders zorgen ervoor dat …", where a table was told of. */
const theirs =
  /^(?:(?:daarbij|hierbij|daartoe|hiertoe|verder|ook|tevens|voorts|daarnaast) )?(?:zullen |zal )?(?:de (?:\p{L}+ )?(?:gemeenten|provincies|wethouders|gedeputeerden|bestuurders|corporaties|waterschappen)|het rijk|de vng)\b (?:(?:en|met) (?:\S+ ){1,4})?(?:(?:zullen|zal) (?!.{0,80}\b(?:kunnen|moeten)\b)|zorgen ervoor dat|zorgt ervoor dat|dragen er zorg voor|draagt er zorg voor)/u

function undertaken(context: Context, index: number, tables: Table[]): Draft[] {
  const sentence = context.sentences[index]
  const plain = sentence?.plain ?? ''
  if (
    !sentence ||
    !(together.test(plain) || theirs.test(plain)) ||
    !owing.test(plain) ||
    told.test(plain) ||
    notAgreed.test(plain)
  )
    return []
  const table = tables.findLast(({ from }) => from < index)
  const scene = table ? context.sentences[table.from] : undefined
  if (!table || !scene || sentence.paragraph - scene.paragraph > 2) return []
  return aside.test(plain) || more.test(plain)
    ? []
    : [
        {
          ...pointOf(context, index, table),
          certainty: 0.62,
          why: 'De zin zegt wat partijen na het overleg doen.',
        },
      ]
}

/** "Daarnaast levert Zwolle cijfers aan", right behind an agreement: one more of them. */
function addedTo(context: Context, before: Draft, index: number, tables: Table[]): Draft[] {
  const [one, next] = [context.sentences[before.last], context.sentences[index]]
  if (!one || !next || before.last !== index - 1 || one.paragraph !== next.paragraph || next.item) return []
  const { plain } = next
  const parties = tableAt(tables, index)?.parties ?? before.parties ?? []
  const named = openingParties({ ...before, parties }, next)
  const opens = named.length > 0
  const isMore =
    ((besides.test(plain) || inverted.test(plain) || numbered.test(plain) || opens) && owing.test(plain)) ||
    (opens && (undertakes.test(plain) || alongside.test(plain)))
  if (!isMore || told.test(plain) || aside.test(plain) || more.test(plain) || notAgreed.test(plain)) return []
  return [
    {
      ...pointOf(context, index, null),
      on: before.on ?? null,
      parties: opens ? named : (before.parties ?? []),
      certainty: 0.6,
    },
  ]
}

/** What is agreed without a word that says so, by its place behind an agreement or a table. */
export function placedBehind(
  context: Context,
  before: Draft | null,
  index: number,
  tables: Table[],
): Draft[] {
  if (context.voice === 'list') return []
  const added = before && before.last < index ? addedTo(context, before, index, tables) : []
  return added.length > 0 ? added : undertaken(context, index, tables)
}
