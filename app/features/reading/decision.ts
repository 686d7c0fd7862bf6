import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { subjectOf } from './subject.ts'
import type { Sentence } from './sentences.ts'

const made = String.raw`(?:afwegingen|besluit(?:en|vorming)?|beslissing(?:en)?|vervolgbesluit|kabinetsbesluit|besluitmoment|eindbesluit|voorkeursbesluit|keuzes?|afweging|uitsluitsel|eindoordeel|standpunt)`
const firm = String.raw`(?:besluit(?:en|vorming)?|beslissing(?:en)?|vervolgbesluit|kabinetsbesluit|besluitmoment|eindbesluit|voorkeursbesluit|voorkeursbeslissing|startbeslissing|projectbesluit|tracebesluit|keuzemoment|beslismoment|go/no-go(?:-moment|-besluit)?|uitsluitsel|eindoordeel)`
const will = String.raw`(?:zal|zullen|wordt|worden|kan|kunnen|wil|ga|gaat|gaan|moet|hoop|hoopt|verwacht|beoog|beoogt)`
const who = String.raw`(?:ik|wij|we|het kabinet|een volgend kabinet|het nieuwe kabinet|de minister|de staatssecretaris|de ministerraad|de bewindslieden)`
/** The ways to say that a decision is still to come. */
const ways = [
  // een besluit nemen, een keuze maken
  String.raw`${will}\b.{0,220}\b(?:${firm})\b`,
  String.raw`\b(?:neem|neemt|nemen)\b.{0,200}\b${firm}\b`,
  String.raw`\b${firm}\b.{0,220}\b(?:neem|neemt|nemen|te nemen) ?(?:${who})?\b`,
  String.raw`\b${firm}\b.{0,200}\b(?:zal|zullen|wordt|worden|volgt|volgen|valt|vallen|voorzien|verwacht|gepland|plaatsvinden|vindt|kan|kunnen|genomen worden|ligt|komt|staat)\b`,
  String.raw`\b(?:volgt|volgen|valt|vallen|komt|geef ik|geeft het kabinet)\b.{0,120}\b${firm}\b`,
  String.raw`\b(?:maak|maakt|maken) (?:${who})\b.{0,200}\b(?:keuzes?|afweging)\b`,
  String.raw`\b(?:keuzes?|afweging)\b.{0,160}\b(?:(?:maak|maakt|maken) (?:${who})|${who} (?:\S+ ){0,14}?(?:maak|maakt|maken))\b`,
  String.raw`\b${who} (?:weeg|weegt|wegen)\b.{0,160}\baf\b`,
  String.raw`\b(?:weeg|weegt|wegen) (?:${who})\b.{0,200}\baf\b`,
  String.raw`\b${will}\b.{0,160}\b(?:bezien|beoordeeld|beoordelen|afgewogen|overwogen) (?:\S+ ){0,2}?of\b`,
  String.raw`\b(?:bezie|beziet|bezien|beoordeel|beoordeelt) (?:${who})\b.{0,120}\bof\b`,
  String.raw`\b${will}\b.{0,200}\b(?:keuzes?|afweging|standpunt) (?:\S+ ){0,2}?(?:maken|gemaakt|bepalen|bepaald|innemen|ingenomen)\b`,
  String.raw`\b(?:neem|neemt|bepaal|bepaalt) (?:${who})\b.{0,160}\bstandpunt\b|\b${who} (?:neem|neemt|bepaal|bepaalt)\b.{0,160}\bstandpunt\b`,
  String.raw`^of\b.{3,200}, (?:wordt\b.{0,80}\b(?:bezien|beoordeeld|overwogen)|bezie ik|beziet het kabinet)\b`,
  String.raw`\b${firm}\b.{0,80}\b(?:mag|kunt|kan) (?:u|uw kamer)\b.{0,120}\b(?:verwachten|tegemoet)`,
  String.raw`\b(?:zal|zullen|beraadt?|beraden) .{0,80}\b(?:zich|mij|ons) (?:\S+ ){0,8}?beraden\b|\b(?:beraad|beraadt) (?:ik mij|het kabinet zich)\b`,
  String.raw`\bkeuzes? (?:\S+ )?die .{0,140}\b(?:zal|zullen|ga|gaat|gaan|moet|moeten) maken\b|\bkeuzes? .{0,120}\b(?:valt|volgt|vallen|volgen)\b`,
  String.raw`\b(?:zal|zullen|ga|gaat|wil)\b.{0,60}\b(?:zich|mij|ons) .{0,60}\b(?:uitspreken|uit te spreken) over (?:de vraag )?(?:of|hoe|welke?|de)\b`,
  String.raw`\b(?:of|hoe|welke?)\b.{3,200}\b(?:hak|hakt|hakken|weeg|weegt|spreek|spreekt) ${who}\b`,
  String.raw`\b(?:weeg|weegt|wegen) ${who}\b.{0,120}\bof\b`,
  String.raw`\b(?:keuzes?|afweging|standpunt)\b.{0,160}\b(?:wordt|worden|zal|zullen|kan|kunnen)\b.{0,120}\b(?:gemaakt|maken|bepaald|ingenomen)\b`,
  String.raw`\b${will}\b.{0,200}\b(?:bezien|heroverwogen|heroverwegen)[.,;]`,
  String.raw`\b(?:afweging|heroverweging|weging)\b.{0,80}\b(?:vindt|volgt|voorzien|plaatsvinden|wordt)\b`,
  String.raw`\b(?:moment|gelegenheid|tijd) om (?:\S+ ){0,6}?te (?:besluiten|beslissen)\b`,
  String.raw`^of\b.{3,200}, (?:zal|zullen|ga|gaat|wil) .{0,160}\b(?:bepalen|bezien|beoordelen|bepaald|beoordeeld|besloten|beslist)\b`,
  String.raw`^of\b.{3,200}\b(?:wordt|worden|zal)\b.{0,80}\b(?:bepaald|besloten|beslist)\b`,
  String.raw`(?:keuze|besluit|beslissing) (?:\S+ ){0,6}?is (?:een zaak )?voor (?:later|het|de|na|begin|eind|medio|volgend|een)\b`,
  String.raw`\b${firm}\b.{0,80}\b(?:aangehouden|uitgesteld|opgeschort|verschoven|doorgeschoven)\b`,
  String.raw`\b(?:is|blijft|laat ik|laten wij) aan (?:een|het) (?:volgend|nieuw|volgende|nieuwe) kabinet\b`,
  // besluiten, beslissen, bepalen
  String.raw`\b${will}\b.{0,240}\b(?:besluiten|beslissen|besloten|beslist|besluit)\b`,
  String.raw`\b(?:ik|wij|we|kabinet|minister|staatssecretaris|ministerraad) (?:\S+ ){0,10}?(?:besluit|besluiten|beslis|beslist|beslissen)\b`,
  String.raw`\b(?:besluit|besluiten|beslis|beslist|beslissen) (?:${who})\b`,
  String.raw`\b(?:aan (?:een|het) (?:volgend |nieuw )?kabinet|voornemens|de bedoeling|van plan).{0,140} te (?:besluiten|beslissen|bepalen)\b`,
  String.raw`\b${will}\b,? (?:.{0,200} )?(?:bepalen|bepaald|vaststellen),? (?:of|hoe|welke?|wat|in hoeverre)\b`,
  String.raw`\b(?:of|hoe|welke?)\b.{3,200}\b(?:bepaal|bepaalt|bepalen) ${who}\b`,
  String.raw`\b(?:bepaal|bepaalt|bepalen) ${who}\b.{0,200}\b(?:of|hoe|welke?|wat|in hoeverre)\b`,
  // de knoop doorhakken, een oordeel vellen
  String.raw`\b(?:hak|hakt|hakken)\b.{0,120}\b(?:knoop|knopen)\b|\b(?:knoop|knopen)\b.{0,120}\b(?:doorgehakt|doorhakken|door te hakken)\b`,
  String.raw`\b(?:kies|kiest|kiezen) (?:${who})\b.{0,120}\b(?:tussen|uit|voor een)\b`,
  String.raw`oordeel\b.{0,120}\b(?:vel|velt|vellen) (?:${who})\b`,
  String.raw`\b(?:vel|velt|vellen)\b.{0,120}\boordeel\b|\boordeel\b.{0,120}\b(?:vellen|geveld|te vellen)\b`,
  String.raw`\bspreek(?:t)? ${who} (?:mij|zich|ons) .{0,100}\buit (?:over|of)\b`,
]
const deciding = new RegExp(ways.join('|'))
const mayDecide =
  /spreken|(?:volgend|nieuwe?) kabinet|go-|kies|kiez|beslis|beslot|beslui|knoop|knopen|oordeel|keuze|afweging|bepa|standpunt|uitsluitsel|spreek|weegt|weeg|bezie|berad|beraad|afgewogen/
/** Looking anew is a decision only where it says what is waited for. */
const looking = /\b(?:bezie|beziet|bezien|beoordeeld?|beoordelen|beoordeelt|overwogen)\b/
/** "Over het besluit informeer ik uw Kamer": what is told is the decision, and nothing is said of taking it. */
const toldOf = new RegExp(
  String.raw`\b(?:over|van|omtrent|inzake|na|na afloop van) (?:(?:het|dit|dat|mijn|een|de|deze|definitieve|uiteindelijke|te nemen) ){0,3}(?:${firm})\b(?! (?:dat|die) (?:ik|het kabinet|dan|wij))`,
  'g',
)
const telling = /\b(?:informe\p{L}+|geinformeerd|bericht\p{L}*|brief|stuur|terug)\b/u
const done =
  /\b(?:is|zijn|heb|heeft|hebben|werd|werden|was)\b.{0,120}\b(?:genomen|besloten|beslist|bepaald|gemaakt|gevallen|doorgehakt|geveld)\b/
const other =
  /\bop (?:een|het|de|uw|mijn) (?:\S+ ){0,3}?(?:verzoek|verzoeken|bezwaar|bezwaren|aanvraag|aanvragen|klacht)\b.{0,120}\bbeslis|\b(?:wet open overheid|wet openbaarheid van bestuur)\b|\bbesluit(?:en)? over (?:\S+ )?(?:aanvra|bezwa|verzoek)|\bbesluit(?:en)? op (?:het|de|een|uw|mijn|bezwaar)\b.{0,40}(?:verzoek|bezwaar|aanvraag)?|\b(?:wob|woo)-?(?:besluit|verzoek)|\bbezwaar\b|\b(?:ontwerp|raads|konings|uitvoerings|delegatie|gemeenschappelijk )besluit\b|\bbesluit van \d|\bpublicatie van mijn besluit\b|\b(?:door|vanwege|wegens|uit|op grond van|gevolg van|naar aanleiding van|in|tegen|krachtens) (?:dit|dat|het|mijn) besluit\b|\bbesluit(?:vorming)? (?:van|door|in) (?:de|het|een) (?:gemeente|gemeenteraad|raad|provincie|rechter|kamer|commissie|college|bedrijf|bestuur|europese)/
const subordinate =
  /\bis (?:\S+ ){0,2}?aan (?:de|het) (?!kabinet|volgende?|nieuwe?|minister|staatssecretaris)|\b(?:voordat|alvorens|zonder dat|totdat|indien|mocht|zodra|nadat|wanneer|als)\b[^,]{0,80}\b(?:besluit|beslissing|besloten|beslist)\b|\bvooruit(?:lopen|gelopen)?\b.{0,60}\bbesluit|\bniet aan (?:mij|ons|het kabinet|het rijk)\b/
/** Who decides without this letter's writer. */
const elsewhere =
  /\b(?:raad van bestuur|gemeenteraad|gemeenteraden|provinciale staten|ziekenhuis|rechter|rechtbank|raad van state|europese commissie|europese raad|college van|uw kamer|de (?:tweede |eerste )?kamer|bestuur van|inspectie|toezichthouder|acm|gemeenten?|provincies?|wethouders?|directie|partijen|werkgevers|bedrijf)\b (?:\S+ ){0,4}?(?:zal|zullen|wil|neemt|nemen|besluit|besluiten|beslist|beslissen|bepaalt|bepalen|hakt|maakt|maken)\b(?! (?:ik|wij|het kabinet|de minister|de staatssecretaris))|\b(?:zal|zullen|neemt|nemen|besluit|besluiten|beslist|beslissen|bepaalt|hakt) (?:de|het|uw|een) (?:\S+ )?(?:raad|gemeenteraad|gemeenteraden|ziekenhuis|rechter|rechtbank|commissie|kamer|college|staten|provincies?|gemeenten?|inspectie|bestuur|directie|parlement)\b/

const waits =
  /\b(?:mede )?(?:op basis van|op grond van|aan de hand van|in het licht van|afhankelijk van|met inachtneming van|zodra|nadat|na (?:afronding|ontvangst|afloop|oplevering|publicatie|bespreking|ommekomst) van|na|naar aanleiding van|totdat) ((?:de|het|een|deze|dit|die|mijn|onze)\b (?:[^\s,.;]+ ?){1,14})/
const waitsEnd =
  / (?:zal|zullen|wordt|worden|een besluit|besluit|besluiten|neem|neemt|nemen|kan|kunnen|in (?:het voorjaar|het najaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|uiterlijk|hierover|hier|daarover|of|genomen|volgt|valt|besloten|bezien|is voorzien|vindt)\b.*$/i

/** "De uitkomst betrek ik bij de besluitvorming": says nothing of deciding. */
const involving =
  /\b(?:betrek\p{L}*|betrokken|meewegen|meegenomen|meenemen|meewegen|meegewogen)\b.{0,60}\bbij (?:de|het|mijn|onze|deze) (?:\S+ )?(?:besluit|besluitvorming|afweging)\b(?!,? (?:dat|die|in|van|bij|voor|over)\b)|\bbij (?:de|het|mijn|onze|deze) (?:\S+ )?(?:besluit|besluitvorming|afweging)\b(?!,? (?:dat|die|in|van|bij|voor|over)\b).{0,40}\b(?:betrek\p{L}*|betrokken|meegenomen|meenemen)\b/u

/** A clause that says when: "als de proef voorbij is, hakken we de knoop door". */
const awaiting =
  /(?:^|, | )(?:zodra|nadat|wanneer|totdat|pas als|als) (?:de|het|een|deze|dit|die|alle|er|daar\p{L}*|wij|ik|uit)\b/u

/** What the decision waits for, in the words of the letter. */
export function waitsFor({ plain, text }: Sentence): string | null {
  const found = waits.exec(plain)
  const words = found?.[1]
  if (!found || words === undefined) return null
  const start = found.index + found[0].length - words.length
  const named = text
    .slice(start, start + words.length)
    .replace(waitsEnd, '')
    .trim()
  const isEvent =
    /evalua|rapport|onderzoek|uitkomst|resulta|advies|overleg|onderhandel|verkenning|analyse|monitor|consultatie|studie|pilot|proef|gesprek|reactie|scenario|meting|toets|bevinding|cijfers|begroting|formatie|uitspraak/.test(
      named,
    )
  return isEvent ? named : null
}

/** "Die neem ik in maart": the decision of which the sentence before it speaks. */
function namedBefore(context: Context, index: number): boolean {
  const { plain = '' } = context.sentences[index] ?? {}
  const before = context.sentences[index - 1]
  return (
    /^(?:die|dat|dit|deze|dat besluit|die beslissing) (?:neem|neemt|nemen|valt|volgt|komt|wordt|zal|hoop|verwacht)\b/.test(
      plain,
    ) &&
    before?.paragraph === context.sentences[index]?.paragraph &&
    new RegExp(String.raw`\b${firm}\b`).test(before?.plain ?? '')
  )
}

function isTaken({ plain }: Sentence): boolean {
  return (
    done.test(plain) &&
    !/\b(?:zal|zullen|wordt|worden|volgt|voorzien|neem|neemt|nemen|hakt|velt|valt|vallen|pas)\b/.test(plain)
  )
}

/** "Pas na de evaluatie" is no denial, "nu nog niet" is one. */
function isDenied({ plain }: Sentence): boolean {
  if (/\b(?:oordeel|besluit|beslissing|keuze)\b.{0,60}\b(?:niet|nog niet)[.]?$/.test(plain)) return true
  if (/\b(?:pas(?! ?[.,])|eerst|eerder dan|niet eerder|niet voor)\b/.test(plain)) return false
  return new RegExp(
    String.raw`\b(?:geen|niet|nooit)\b (?:\S+ ){0,4}?(?:${made}|besloten|beslist|genomen|nu|aan de orde|vooruit)\b|\b${firm} (?:\S+ ){0,4}?(?:niet|geen)\b`,
  ).test(plain)
}

/** "Besluit kwaliteit leefomgeving" is the name of a law. */
function withoutTitles({ plain, text }: Sentence): string {
  const found = /(?<=\S )Besluit \p{Ll}/u.exec(text)
  if (!found) return plain
  return `${plain.slice(0, found.index)}${' '.repeat(found[0].length)}${plain.slice(found.index + found[0].length)}`
}

/** A body with a name of its own that decides: "neemt Dienst Toeslagen een besluit". */
const namedBody =
  /\b(?:neemt|beslist|besluit|bepaalt|hakt) (?:de |het )?(?!Kabinet|Minister|Staatssecretaris|Rijk|Nederland)\p{Lu}|^(?:(?:De|Het) (?!Kabinet|Minister|Staatssecretaris|Rijk|Nederland)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*|\p{Lu}{2,}) (?:neemt|beslist|besluit|bepaalt|hakt)\b/u

/** "Nog is geen besluit genomen; dat volgt in juni": the last part says what is still to come. */
function followsWithin({ plain }: Sentence): boolean {
  const [before = '', ...parts] = plain.split(';')
  const behind = (parts.at(-1) ?? '').trim()
  return (
    new RegExp(String.raw`\b${firm}\b`).test(before) &&
    (/^(?:dat|die|dit) (?:volgt|valt|komt|neem|neemt|wordt)\b/.test(behind) ||
      (/\bbesluitvorming|\bbesluit|\bbeslissing/.test(behind) && deciding.test(behind)))
  )
}

function speaksOfDeciding(context: Context, index: number): boolean {
  const sentence = context.sentences[index]
  if (!sentence) return false
  if (namedBefore(context, index)) return true
  if (namedBody.test(sentence.text)) return false
  const titled = withoutTitles(sentence)
  const plain = telling.test(titled) ? titled.replace(toldOf, (found) => ' '.repeat(found.length)) : titled
  if (!mayDecide.test(plain) || !deciding.test(plain)) return false
  if (looking.test(plain) && waitsFor(sentence) === null && !/beslis|beslot|beslui|^of\b/.test(plain))
    return false
  return !(
    other.test(plain) ||
    involving.test(plain) ||
    subordinate.test(plain) ||
    elsewhere.test(plain) ||
    (isTaken(sentence) && !followsWithin(sentence)) ||
    (isDenied(sentence) && !followsWithin(sentence))
  )
}

/** A decision that is still to be taken; decisions that were taken, those on a request and those of others are none. */
export function decisionsIn(context: Context, index: number): Draft[] {
  const sentence = context.sentences[index]
  if (!sentence || !speaksOfDeciding(context, index)) return []
  const { plain, words } = sentence
  if (/\b(?:besluiten|besloten) (?:om )?(?:\S+ ){0,3}?te (?:gaan|mogen)\b/.test(plain)) return []
  const at = words.findIndex(({ w }) =>
    /^(?:vervolg|kabinets|eind)?(?:besluit|beslis|beslot|knoop|knopen|oordeel|keuze|bepa)/.test(w),
  )
  const modal = words.findIndex(({ w }) =>
    /^(?:zal|zullen|wordt|worden|neem|neemt|nemen|kan|kunnen|besluit|beslis|beslist|bepaal|bepaalt|volgt|valt|hak|hakt|hakken|vel|velt|vellen|maak|maakt|maken|moet|moeten|ga|gaat|gaan|wil)$/.test(
      w,
    ),
  )
  const subject = subjectOf(words, modal, context.voice)
  const isAwaited = /\b(?:verwachten|tegemoet)/.test(plain)
  if (subject === 'other' || subject === 'asked' || (subject === 'kamer' && !isAwaited)) return []
  const gate = waitsFor(sentence)
  const anchors = [words[at]?.start ?? 0, words[modal]?.start ?? 0]
  const term = chooseTerm(context.terms(index), anchors, gate)
  const isBound = term !== null || gate !== null || awaiting.test(plain)
  if (!isBound && /\b(?:dit|dat|mijn) besluit\b/.test(plain)) return []
  if (
    !isBound &&
    !/\b(?:zal|zullen|daarna|valt|neem|neemt|volgt|voorzien|hak|hakt|vel|velt|beslis|beslist|pas|aangehouden|totdat|volgend kabinet|op dat moment|het moment om|afweging)\b/.test(
      plain,
    )
  )
    return []
  return [
    {
      kind: 'decision',
      first: index,
      last: index,
      term,
      certainty: isBound ? 0.93 : 0.6,
      why:
        gate === null
          ? 'Er staat dat er nog een besluit komt.'
          : `Er staat dat er nog een besluit komt; het wacht op: ${gate}.`,
    },
  ]
}
