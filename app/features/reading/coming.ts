import { chooseTerm } from './choose-term.ts'
import type { Context } from './context.ts'
import { instrumentIn } from './instruments.ts'
import { mainOf } from './clauses.ts'
import { laterIn } from './later.ts'
import { isDenied } from './negation.ts'
import type { Part } from './parts.ts'
import type { Sentence } from './sentences.ts'
import { namesKamer, subjectOf } from './subject.ts'

/** What comes to the Kamer, in whatever verb it is said: who gets it is named, and it lies ahead. */
export interface Coming {
  at: number
  certainty: number
}

const moving = new Set(
  `volgt volgen geschiedt geschieden gebeurt vindt schuift komt komen streef streeft streven zorg draag regel gaat gaan wordt worden zal zullen bereikt bereiken verschijnt geef geeft geven kom ga maak neem leg doe
   zet breng brengt stel deel bied hoop hoopt hopen verwacht verwachten beoog wil lever levert leveren plaats ligt liggen agendeer dien organiseren
   kunt mag voeg betrek`.split(/\s+/),
)
/** "of ik", "die ik": no verb stands before the subject. */
const joining =
  /^(?:of|dat|die|en|als|zodra|wat|zoals|hoe|wanneer|waar\p{L}*|omdat|nadat|voordat|indien|maar|welke?|toen|want|dan|terwijl)$/u
/** Verbs of holding a view, which move nothing. */
const minding = new Set(
  'ben heb vind acht hecht meen denk zie had was constateer begrijp deel wijs onderschrijf'.split(' '),
)
const asking =
  /\b(?:verzoek|vraag|vragen|wijs|verwijs|verwijzen|dank|herinner|verneem|hecht|roep|nodig) (?:ik|wij|u|uw)\b|\b(?:ik|wij) (?:verzoek|vraag|vragen|wijs|verwijs|verwijzen|dank|herinner|verneem)\b|\b(?:wil|kan|moet|mag) (?:ik )?(?:u|uw kamer) (?:\S+ ){0,3}?(?:meegeven|melden|zeggen|meedelen|mededelen|wijzen|danken|verzoeken|vragen|verzekeren)\b|\bhoop (?:ik )?(?:u|uw kamer)? ?(?:\S+ ){0,3}?te hebben\b/
const ofKamer =
  /\b(?:spreek|spreken|debatteer|wissel|overleg) (?:ik|wij)\b|\bmet (?:uw|de) kamer\b.{0,60}\b(?:in (?:gesprek|debat|overleg)|van gedachten)\b|\b(?:in (?:gesprek|debat|overleg)|van gedachten) (?:te gaan )?met (?:uw|de) kamer\b|\b(?:kamer|kamers|commissie) (?:\S+ ){0,6}?(?:behandelt|debatteert|bespreekt|spreekt|stemt|besluit|vergadert|heeft|vraagt|verzoekt|agendeert)\b|\b(?:behandelt|debatteert|bespreekt|spreekt|stemt|besluit|vergadert|vraagt|verzoekt|agendeert) (?:uw|de) (?:tweede |eerste )?kamer\b|\b(?:behandeling|debat|overleg|gesprek|bespreking) (?:in|met|door) (?:uw|de) (?:tweede |eerste )?kamer\b/
const yours = /\b(?:uw kant op|op uw tafel|richting (?:uw|de) kamer|onder uw aandacht)\b/
const toKamer =
  /\b(?:aan|naar|bij|met|voor|richting) (?:uw kamers?|(?:de|beide) (?:eerste |tweede )?kamers?|u|het parlement|uw commissie|de (?:vaste )?commissie)\b/
const arriving =
  /\b(?:gaat|gaan|komt|komen) (?:u|uw kamer)\b.{0,120}\btoe\b|\b(?:gaat|gaan|komt|komen|volgt|volgen)\b.{0,120}\b(?:naar|aan|bij) (?:uw|de|beide) kamers?\b|\b(?:naar|aan) (?:uw|de|beide) kamers? (?:gaan|komen)\b/
const past = /\b(?:heb|heeft|hebben|had|was|werd|werden|waren|bent)\b/

const vehicle =
  /\bbij (?:de|mijn) (?:volgende|eerstvolgende|komende) (?:[^\s,.;]+ ){0,2}?[\p{L}-]*(?:brief|rapportage|monitor|begroting)\b|\bbij (?:de )?(?:aanbieding|indiening|publicatie|verzending) van (?:de|het|mijn|een)(?: [^\s,.;]+){1,4}|\bin (?:de|het|mijn|een|die|onze) (?:[^\s,.;]+ ){0,4}?[\p{L}-]*(?:brief|rapportage|rapport|nota|memorie|reactie|monitor|begroting|actieplan|agenda|jaarverslag)\b/u
const taking =
  /\b(?:meegenomen|opgenomen|verwerkt|geadresseerd|behandeld|beantwoord|ingaan|ingegaan|terugkomen|teruggekomen|meenemen|opnemen|toelichten|aandacht besteden|voeg (?:ik|wij)\b|besteed (?:ik|wij)\b.{0,60}\baandacht|licht (?:ik|wij)\b.{0,160}\btoe|(?:schets|behandel|beschrijf|rapporteer|beantwoord) (?:ik|wij)|betrekken|stil te staan|(?:ga|kom|neem|sta|betrek) (?:ik|wij)\b.{0,200}\b(?:in|op|mee|stil|terug|bij)|(?:ik|wij) (?:ga|gaan|kom|komen|neem|nemen|sta|staan|betrek|betrekken)\b.{0,160}\b(?:in|mee|stil|terug|bij))\b/
const nextOne =
  /\b(?:volgende|eerstvolgende|komende|aanstaande|nieuwe|aangekondigde|eerdergenoemde)\b|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|zomer|kerst|voorjaars|najaars)(?:brief|rapportage|nota)\b/
const whenSent =
  /^ (?:[^,.;]{0,60} )?(?:van|in|voor|die (?:[^\s,.]+ ){0,4}?in) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|dit|het (?:voorjaar|najaar)|volgend|komend|de zomer|begin|eind|medio)\b/

/** "Dat neem ik mee in de volgende voortgangsbrief." */
function inLetter(plain: string, hasTerm: boolean): number {
  const found = vehicle.exec(plain)
  if (!found || !taking.test(plain) || past.test(plain)) return 0
  const isAhead =
    hasTerm ||
    found[0].startsWith('bij ') ||
    /^ (?:waarmee|waarin|die) (?:ik|wij)\b/.test(plain.slice(found.index + found[0].length)) ||
    nextOne.test(found[0]) ||
    whenSent.test(plain.slice(found.index + found[0].length))
  return isAhead ? 0.62 : 0
}

/** "In januari komt er een brief over de kosten": letters of the writer go to the Kamer. */
const letterComes =
  /\bbrief\b[^,;]{0,100}\b(?:schuift|volgt|komt|verschijnt)\b|\bkom (?:ik|wij)\b.{0,100}\bmet een (?:\S+ )?(?:\p{L}*brief|kabinetsreactie|beleidsreactie|voorstel)\b|\b(?:volgt|volgen|komt|komen)\b.{0,100}\b(?:per|in een|bij) (?:\S+ )?brief\b|\b(?:komt|volgt|verschijnt|volgen|komen) (?:er )?(?:\S+ ){0,8}?(?:een|mijn|de volgende) (?:\S+ )?(?:\p{L}*brief|kabinetsreactie|beleidsreactie|voortgangsrapportage)\b|\ber (?:volgt|komt) (?:\S+ ){0,6}?(?:een|mijn) (?:\S+ )?(?:\p{L}*brief|kabinetsreactie|beleidsreactie|voortgangsrapportage)\b|\b(?:kabinetsreactie|beleidsreactie|kabinetsstandpunt|voortgangsbrief|verzamelbrief)\b[^,;]{0,100}\b(?:volgt|komt|verschijnt)\b/u
/** "Ik zorg ervoor dat uw Kamer het advies vóór het debat heeft." */
const seenTo =
  /\b(?:zorg|draag|regel)\b.{0,40}\bdat (?:u|uw kamer|de kamer)\b.{0,160}\b(?:heeft|hebt|beschikt|ontvangt|kan beschikken)\b/
/** "Zoals ik u in mei schreef, …" */
const asTold = /^(?:zoals|gelijk) [^,]{3,160},/

/** "Dat lukt dit jaar niet; ik doe dat in februari." */
const later = /\b(?:doe ik dat|ik doe dat|dat doe ik|dat zal ik|zal ik dat)\b/
const toTell =
  /\b(?:sturen|informeren|zenden|berichten|aanbieden|toezenden|voorleggen|rapporteren|melden|beantwoorden)\b/

function doneLater({ plain, words }: Sentence, part: Part): boolean {
  const before = plain.slice(0, part.start)
  return (
    later.test(plain.slice(part.start, part.end)) && toTell.test(before) && namesKamer(words, 0, part.from)
  )
}

const piece =
  /\b\p{L}*(?:analyse|uitsplitsing|overzicht|cijfers|gegevens|toets|antwoord|antwoorden|reactie|beantwoording|lijst|tabel|raming|standpunt|kaart|notitie|handreiking|doorrekening|toelichting|informatie|deel)\b/u
const follows = /(?<!\bals )\bvolg(?:t|en)\b(?! (?:uit|hieruit|daaruit|de|het|een|op)\b)/
const nominal =
  /^(?:\S+ )?(?:toezending|verzending|beantwoording|aanbieding|indiening|terugkoppeling|rapportage) (?:\S+ ){0,6}?(?:geschiedt|volgt|vindt|is voorzien|staat gepland|zal|gebeurt|komt|verwacht)\b/

/** "De financiële analyse volgt in mei", "toezending daarvan geschiedt vóór 1 juli": pieces that a letter owes the Kamer. */
function pieceFollows({ paragraph }: Sentence, before: Sentence | undefined, plain: string): boolean {
  if (nominal.test(plain)) return true
  const at = follows.exec(plain)?.index ?? -1
  if (at < 0) return false
  const subject = plain.slice(0, at)
  if (/^(?:die|deze|dat) $/.test(subject)) return before?.paragraph === paragraph && piece.test(before.plain)
  return piece.test(subject) && subject.length < 90
}

export function comingTo(context: Context, index: number, part: Part & { termsFrom: number }): Coming | null {
  const sentence = context.sentences[index]
  if (!sentence) return null
  const { words } = sentence
  const whole = sentence.plain.slice(part.start, part.end)
  const again = /\b(?:en|maar) (?:volgt|volgen|komt|komen|gaat|gaan|wordt|worden|zal|zullen)\b/.exec(whole)
  const plain = whole.slice(again?.index ?? 0).replace(asTold, (told) => ' '.repeat(told.length))
  const isSeenTo = seenTo.test(plain)
  if (asking.test(plain) || (ofKamer.test(plain) && !isSeenTo) || instrumentIn(plain)) return null
  const at = words.findIndex(
    ({ w, start }, place) =>
      place >= part.from &&
      place < part.to &&
      start >= part.start + (again?.index ?? 0) + (asTold.exec(whole)?.[0].length ?? 0) &&
      (moving.has(w) || (words[place + 1]?.w === 'ik' && !minding.has(w) && !joining.test(w))),
  )
  if (at < 0) return null
  const subject = subjectOf(words, at, context.voice)
  if (subject === 'other' || subject === 'asked' || isDenied(words, at, Math.min(part.to - 1, at + 12)))
    return null
  const terms = context
    .terms(index)
    .filter(({ start, end }) => start >= part.termsFrom - 1 && end <= part.end + 1)
  const term = chooseTerm(terms, [words[at]?.start ?? 0])
  const held = inLetter(plain, term !== null)
  if (term !== null && pieceFollows(sentence, context.sentences[index - 1], plain))
    return { at, certainty: 0.64 }
  if (term !== null && letterComes.test(plain) && !past.test(mainOf(plain))) return { at, certainty: 0.68 }
  if (held > 0) return { at, certainty: held }
  const isTo =
    yours.test(plain) ||
    /\b(?:gaat|gaan|komt|komen) (?:u|uw kamer)\b.{0,120}\btoe\b/.test(plain) ||
    (/^bereik/.test(words[at]?.w ?? '') && namesKamer(words, at + 1, at + 4)) ||
    toKamer.test(plain) ||
    (subject === 'speaker' && namesKamer(words, at - 3, part.to))
  if (past.test(mainOf(plain))) return null
  if (term === null) return arriving.test(plain) && laterIn(plain) !== null ? { at, certainty: 0.6 } : null
  return isTo || isSeenTo || doneLater(sentence, part) ? { at, certainty: 0.75 } : null
}
