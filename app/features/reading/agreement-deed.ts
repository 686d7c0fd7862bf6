import { type Table, tableAt } from './agreement.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { participantsIn } from './participants.ts'
import type { Sentence } from './sentences.ts'
import { isSign } from './words.ts'

/** What those who were at a table do from then on, in the verbs by which a letter tells it; the form with "hij". */
const deeds = new Set(
  `roept levert maakt stelt zorgt vergoedt inventariseert krijgt begeleidt laat verleent neemt brengt draagt trekt bundelt legt betaalt beoordeelt zet
   wijst organiseert start verhoogt houdt werkt past deelt richt opent bouwt plaatst vestigt ontwikkelt voert onderzoekt verkent evalueert
   financiert bekostigt subsidieert reserveert verdubbelt verlaagt halveert schrapt stopt behoudt garandeert waarborgt biedt verstrekt regelt coordineert
   koopt verkoopt herziet actualiseert wijzigt verplaatst verruimt beperkt vermindert verbetert versterkt versnelt ondersteunt benoemt schrijft
   publiceert registreert monitort meet toetst controleert handhaaft hanteert benut verdeelt verzamelt werft traint huurt verhuurt breidt verlengt
   richt sluit voegt vult geeft zendt stuurt doet zoekt plant ruimt sloopt renoveert isoleert vervangt vermijdt ontziet wacht schuift rekent
   compenseert dekt bespaart staakt beeindigt hervat herstelt ontsluit verzorgt bemiddelt screent vaccineert informeert betrekt meldt koppelt
   verzacht spreidt zuivert saneert verbreedt verdiept verlegt kiest beheert bewaakt bespreekt vraagt rijdt vliegt vaart leidt licht
   geldt begint gaat komt wordt bundelt stimuleert faciliteert inspecteert keurt print verwerkt treft volgt tekent stemt mag hoeft schakelt
   spreekt voorziet staat wijdt treedt besteedt roostert haalt bepaalt`
    .trim()
    .split(/\s+/),
)
const strong = new Map(
  `gaan:gaat staan:staat doen:doet slaan:slaat zien:ziet komen:komt nemen:neemt geven:geeft houden:houdt lezen:leest schrijven:schrijft
   mogen:mag lenen:leent blijven:blijft`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/** The form with "hij" of one with "zij": leveren, levert; maken, maakt; zetten, zet; schrappen, schrapt; reserveren, reserveert. */
function singularOf(plural: string): string[] {
  const known = strong.get(plural)
  if (known) return [known]
  const stem = plural.slice(0, -2)
  const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem
  const open = stem.replace(/([aeou])([^aeiou])$/, '$1$1$2')
  const hard = [single, open].map((each) => each.replace(/v$/, 'f').replace(/z$/, 's'))
  return hard.flatMap((each) => (/t$/.test(each) ? [each] : [`${each}t`]))
}

function isDeed(word: string): boolean {
  if (deeds.has(word) || deeds.has(strong.get(word) ?? '')) return true
  return /[a-z]en$/.test(word) && singularOf(word).some((each) => deeds.has(each))
}

/** These tell of a state, unless somebody at the table is their subject. */
const mild =
  /^(?:zal|zullen|geldt|gelden|begint|beginnen|gaat|gaan|komt|komen|staat|staan|volgt|volgen|wacht|wachten|vraagt|vragen|spreekt|spreken|bepaalt|bepalen|mag|mogen)$/

/** Whose view it is, what was, what may be, and who is told: no deed of those at the table. */
const aside =
  /\b(?:ik|mij|mijn|u|uw|heb|heeft|hebben|had|hadden|was|waren|werd|werden|kan|kunnen|kon|konden|moet|moeten|wil|willen|wilde|wilden|zou|zouden|vindt|vinden|hoopt|hopen|verwacht|verwachten|overweegt|overwegen|gaf|gaven|zei|zeiden|vroeg|vroegen|pleitte|wees|wezen|noemde|benadrukte|volgens|momenteel|thans|inmiddels|sinds|vorig|vorige|afgelopen|reeds|gemiddeld|procent van|meningen|verschil|verschillen|blijft|blijven|mits nog|nog niet|mogelijk|wellicht|misschien|landelijk onderzoek|als gevolg)\b/
const opening =
  /^(?:(?:daarbij|hierbij|daarin|hierin|daarmee|hiermee) (?:wordt|worden|gaat|komt|komen|geldt|speelt)|aanleiding|dat|dit|die|deze|het is|er|zo|als|indien|mocht|wanneer|omdat|hoewel|of|hoe|over|bij de (?:stemming|begroting)|provinciale staten|de (?:gemeenteraad|raad|staten|sfeer|druk|vraag|situatie|oorzaak|reden|zorg|behoefte|huidige|afspraken|wet|raad van state|europese|kamer|rechter|evaluatie|inspectie)|het (?:kabinet|onderzoek|aantal|huidige|rivm|cbs|besluit|wetsvoorstel))\b/
const taken =
  /\buit eigen beweging\b|\b(?:school|kalender|begrotings)?jaar start\b|\bhoud(?:t|en)\b.{0,30}\bvast\b|\bleg(?:t|gen)\b.{0,120}\bvoor[.;]?$|\bleg(?:t|gen)\b.{0,80}\bleden voor\b|\bmaa?kt?e?n? (?:\S+ )?zich\b|\bmaakt? zich\b|\bmocht\b|\bindien\b|\?$|\bkamer\b|\bneem(?:t|en)\b.{0,80}\b(?:toe|af)[.;]?$|\bloopt\b.{0,60}\b(?:op|terug)\b|\bgaat (?:het )?(?:om|over)\b|\b(?:stelt|stellen|geeft|geven|wijst|wijzen|legt|leggen|houdt|houden)\b.{0,30}\b(?:dat|aan dat|erop|uit)\b|\b(?:gaat|gaan|komt|komen) (?:\S+ ){0,4}?(?:goed|slecht|voor|neer|tekort)\b/

/** What stands behind the main clause says more of what is done, not whether. */
const behindMain = /,? (?:welke|hoe|waarbij|zonder dat|zodra|zolang|mits|zodat|omdat|om|dat|die)\b.*$/
/** "Uiterlijk 1 juli hebben de regio's hun agenda ingediend": done by then. */
const dueThen =
  /^(?:uiterlijk|voor|per|met ingang van|begin|eind|medio) (?:\S+ ){1,5}?(?:heeft|hebben|is|zijn) (?:\S+ ){1,14}?(?:ge|ver|be|in|uit|aan|op|af)\S+(?:d|t|en)[.;]?$/

/** "Er komt vóór de zomer een meldpunt", "ook wordt er een werkgroep ingesteld". */
const thereComes =
  /^(?:(?:ook|verder|daarnaast|tevens|voorts|daartoe|hiertoe) )?(?:er (?:komt|komen)|(?:komt|komen) er|(?:er (?:wordt|worden)|(?:wordt|worden) er) .*\b(?:ingesteld|opgericht|ingericht|gestart|opgesteld|geopend|aangesteld|gemaakt|vrijgemaakt|uitgewerkt|georganiseerd|opgezet))\b/

interface Clause {
  start: number
  end: number
}

/** Index of the finite verb of a deed in a clause: behind its subject, or second where a moment stands first. */
function deedAt({ words }: Sentence, clause: Clause): number {
  let seen = 0
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (!word || word.start < clause.start || word.end > clause.end) continue
    seen += 1
    if (seen > 14 || (isSign(word) && seen < 4)) return -1
    if (/^(?:zal|zullen)$/.test(word.w)) return index
    if (/^(?:die|dat|waar\p{L}*|om|te|is|zijn)$/u.test(word.w)) return -1
    if (
      seen > 1 &&
      isDeed(word.w) &&
      !/^(?:de|het|een|aan|op|in|te|van|voor|alle|deze|die|hun|haar|zijn|onze|geen)$/.test(
        words[index - 1]?.w ?? '',
      )
    )
      return index
  }
  return -1
}

const joint =
  /(?:,? en|[;,]|, terwijl|, waarna) (?=(?:de |het |elke? |alle |beide )?[\p{L}'-]+ (?:[\p{L}'-]+ )?[a-z]+(?:t|en)\b)/gu

/** "UWV levert de huisvesting en gemeenten leveren de adviseurs": a deed for each. */
function clausesOf(sentence: Sentence): Clause[] {
  const { plain } = sentence
  const whole = { start: 0, end: plain.length }
  for (const found of plain.matchAll(joint)) {
    const [one, other] = [
      { start: 0, end: found.index },
      { start: found.index + found[0].length, end: plain.length },
    ]
    const at = deedAt(sentence, other)
    const place = at < 0 ? Infinity : (sentence.words[at]?.start ?? 0) - other.start
    if (place > 40 || deedAt(sentence, one) < 0 || one.end < 18 || other.end - other.start < 18) continue
    return [one, other]
  }
  return [whole]
}

/** Whether one of those at the table, or all of them, is named at the beginning. */
function byThose({ parties }: Table, words: string): boolean {
  if (
    /^(?:de |alle |beide |elke? |alle drie de )?(?:partijen|deelnemers|aanwezigen|gemeenten?|steden|netbeheerders|eilanden|provincies?|regio's?|waterschappen|corporaties|bestuurders|rijk|ministerie|vng|ipo)\b/i.test(
      words,
    )
  )
    return true
  return (parties ?? []).some(({ organisation }) => {
    const name = organisation?.replace(/^(?:Gemeente|Provincie|Waterschap) /, '') ?? ''
    return name.length > 1 && words.slice(0, 60).includes(name)
  })
}

const question = /^(?:wat|welke)\b.*\b(?:af|afgesproken|afspraken)\b.*\?$/

/** "Wat spreken we af?" stands above its paragraph. */
function isUnderQuestion({ sentences }: Context, index: number): boolean {
  const paragraph = sentences[index]?.paragraph
  let at = index
  while (at >= 0 && sentences[at]?.paragraph === paragraph) at -= 1
  return question.test(sentences[at]?.plain ?? '')
}

/** The table that a sentence stands behind: told of in its own paragraph, or in the one before it. */
function sceneOf(context: Context, index: number, tables: Table[]): { table: Table; isNear: boolean } | null {
  const sentence = context.sentences[index]
  const table = tables.filter(({ from }) => from < index).at(-1)
  const scene = table ? context.sentences[table.from] : undefined
  if (!sentence || !table || !scene || tableAt(tables, index) !== table) return null
  let above = index
  while (above > table.from && context.sentences[above]?.item) above -= 1
  if (table && isUnderQuestion(context, index)) return { table, isNear: true }
  const apart = (context.sentences[above]?.paragraph ?? 0) - scene.paragraph
  return apart > 1 || index - table.from > 10 ? null : { table, isNear: apart === 0 }
}

function draftOf(context: Context, index: number, table: Table, clause: Clause, isWhole: boolean): Draft {
  const { text = '' } = context.sentences[index] ?? {}
  const named = participantsIn(text.slice(clause.start, clause.end))
  const terms = context.terms(index).filter(({ start, end }) => start >= clause.start && end <= clause.end)
  return {
    kind: 'agreement',
    first: index,
    last: index,
    ...(isWhole ? {} : { part: clause }),
    on: table.on,
    parties: named.length > 0 ? named : (table.parties ?? []),
    term: chooseTerm(terms, [clause.start]),
    certainty: 0.58,
    why: 'De zin zegt wat iemand na het overleg doet.',
  }
}

/** What is said in the present of those at a table, right behind the sentence that tells of it. */
export function deedsBehind(context: Context, index: number, tables: Table[]): Draft[] {
  const sentence = context.sentences[index]
  const scene = sceneOf(context, index, tables)
  if (!sentence || !scene) return []
  const { plain, text } = sentence
  const main = plain.replace(behindMain, '')
  const isDue = dueThen.test(plain) && !/\b(?:ik|u|uw|mijn)\b/.test(plain)
  if (isDue && scene.isNear)
    return [draftOf(context, index, scene.table, { start: 0, end: plain.length }, true)]
  if (scene.isNear && thereComes.test(plain) && !aside.test(main) && !taken.test(main))
    return [draftOf(context, index, scene.table, { start: 0, end: plain.length }, true)]
  if (aside.test(main) || opening.test(plain) || taken.test(main)) return []
  const clauses = clausesOf(sentence)
  const isWhole = clauses.length === 1
  return clauses
    .filter((clause) => {
      const at = deedAt(sentence, clause)
      if (at < 0) return false
      const isTheirs = byThose(scene.table, text.slice(clause.start, clause.end))
      return isTheirs || (scene.isNear && !mild.test(sentence.words[at]?.w ?? ''))
    })
    .map((clause) => draftOf(context, index, scene.table, clause, isWhole))
}
