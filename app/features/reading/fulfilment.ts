import { aboutClause, aboutPromise } from './about.ts'
import { activityOf } from './activity.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { besideIn, doneIn } from './done-words.ts'
import { instrumentIn } from './instruments.ts'
import { asPromised } from './as-promised.ts'
import { ledByPromise } from './led-promise.ts'
import { closedSince, owedAndGiven } from './owed.ts'
import { settledEntry } from './settled-entry.ts'
import { partialIn, promised, toldPromise } from './promise-words.ts'
import { toldWithOutcome } from './told-promise.ts'
import type { Sentence } from './sentences.ts'

const promise =
  /\b(?:t0\d{4}|tz\d{6}-\d+|toezegging|toezeggingen|belofte|gestand|aan (?:mijn|ons) woord|afspraak met (?:uw|de) kamer)\b/
/** The ways to say that one keeps one's word: with what comes of it, in each voice and order. */
const keeping =
  /\b(?:t0\d{4}|tz\d{6}-\d+)\b.{0,60}\b(?:gedaan|klaar|afgerond)\b|\b(?:toezegging(?:en)?|belofte)\b.{0,160}\b(?:vergt|kost|schuift|schuiven|wacht|vertraging|vertraagd|uitgesteld|houd ik|op schema|afgevoerd|(?:nog )?niet gelukt|gelukt)\b|\bniet gelukt\b.{0,60}\btoezegging|\bstrekt (?:\S+ )?(?:tot|ter|ertoe)\b|\bdient (?:\S+ )?(?:tot|ter|als) (?:uitvoering|nakoming|invulling|afdoening|voldoening|beantwoording)\b|\bter (?:uitvoering|nakoming|invulling|afdoening|voldoening|gestanddoening)\b|\bgestand\b|\b(?:gekweten|te kwijten)\b|\bvan (?:mijn|de|onze) lijst(?:je)?\b|\bhoudt (?:u|uw kamer)\b.{0,40}\b(?:tegoed|te goed)\b|\bkom(?:t|en)? (?:ik |wij |hij |zij )?(?:\S+ ){0,40}?na\b|\b(?:nakomt?|inlost?|afdoet?|nagekomen|na te komen|nakomen|afgedaan|af te doen|afdoen|voldaan|voldoe|voldoen|voldoet|ingelost|in te lossen|inlossen|uitgevoerd|uit te voeren|uitvoeren|tegemoet|tegemoetgekomen|tegemoetkomen|tegemoet te komen|ingevuld|afgerond|afgehandeld|vervuld|wegstrepen|afstrepen|afvinken|waargemaakt|waar te maken|gerealiseerd|geeffectueerd|opgevolgd|gehonoreerd|gestand)\b|\b(?:geef|geeft|geven|gegeven|te geven|gaf|wordt|is|door)\b.{0,160}\b(?:invulling|uitvoering|gevolg|gehoor)\b|\b(?:invulling|uitvoering|gevolg|gehoor) (?:\S+ ){0,3}?(?:gegeven|geven|te geven)\b|\bvoer (?:ik|wij) (?:\S+ ){0,30}?uit\b|\blos (?:ik|wij) (?:\S+ ){0,30}?in\b|\b(?:doe|sluit|rond|handel) (?:ik|wij) (?:\S+ ){0,30}?af\b|\bmaak (?:ik|wij) (?:\S+ ){0,30}?waar\b|\bblijf(?:t|ven)? (?:\S+ ){0,4}?(?:staan|van kracht|overeind|gelden|gehandhaafd|gestand)\b|\baan (?:mijn|ons) woord\b|\b(?:toezegging|belofte) (?:staat|geldt|blijft)\b|\bstaat nog(?: steeds)?(?: (?:open|uit)|[,:;])|\b(?:houd ik mij|wordt (?:nog )?gewerkt|in (?:voorbereiding|behandeling)|op schema|ter hand genomen|loopt nog|nog niet afgerond)\b|\b(?:uitvoering|nakoming|invulling|afdoening|beantwoording) van (?:\S+ ){0,3}?toezegging(?:en)?\b.{0,160}\b(?:volgt|voorzien|gepland|verwacht|zal)\b|\btoezegging(?:en)?\b.{0,160}\b(?:wordt|worden|zal|neem ik|betrek ik)\b.{0,80}\b(?:betrokken|meegenomen|mee|meenemen|betrekken)\b/
const by =
  /\b(?:ter uitvoering van|ter voldoening aan|zoals aangekondigd in|ingevolge|gelet op|indachtig|conform|overeenkomstig|ingevolge|in lijn met|in reactie op|naar aanleiding van|in vervolg op|ter nakoming van|als gevolg van) (?:\S+ ){0,3}?toezegging/
const denied = /\b(?:niet|geen)\b(?! (?:alleen|volledig|geheel|helemaal))/
/** Sentences that say what a letter is about. */
const speaksOfLetter =
  /\b(?:ga|gaat) (?:ik|deze brief) (?:\S+ ){0,8}?in op\b|\bgaat over\b|\bkomen? (?:\S+ ){0,8}?(?:aan bod|aan de orde)\b|\boverzicht van\b|\b(?:moties en toezeggingen|toezeggingen en moties)\b/

const thus = /\b(?:aldus|zodoende)\b/
/** "Ik verzoek u de toezegging als voldaan aan te merken." */
const struckOff =
  /\b(?:als|voor) (?:voldaan|afgedaan|nagekomen|afgehandeld|uitgevoerd|vervuld)\b|\bvan (?:de|mijn|uw) lijst(?:je)?\b|\b(?:acht|beschouw|reken) (?:ik|wij)\b.{0,120}\b(?:voldaan|afgedaan|nagekomen|uitgevoerd|gestand)\b/
/** "Ook los ik twee toezeggingen in." */
const settles =
  /\b(?:los|handel|rond|sluit|voer|werk) (?:ik|wij) (?:\S+ ){0,16}?(?:in|af|uit|weg)\b|\bdoe (?:ik|wij) (?:\S+ ){0,16}?af\b|\bgeef (?:ik|wij) (?:\S+ ){0,12}?(?:gevolg|uitvoering|invulling|gehoor)\b/
const surely = /\b(?:uiteraard|natuurlijk|zeker|vanzelfsprekend|onverkort|graag|binnenkort|later)\b/
const notDoneYet = /\bniet gelukt\b|\bnog niet\b(?! (?:volledig|geheel|helemaal))|\bvertraging opgelopen\b/
const notYet = /\b(?:zal|zullen|zodra|nadat|hoop|hopen|verwacht|als .{3,80} is)\b/

interface Keeping {
  kind: 'fulfilment' | 'kept-promise-announced'
  certainty: number
  why: string
}

/** "Hiermee doe ik … gestand" keeps it; "die toezegging doe ik uiteraard gestand" says that it will be kept. */
function judge({ plain, text }: Sentence, hasTerm: boolean): Keeping | null {
  const now = instrumentIn(plain) ?? besideIn(plain) ?? thus.exec(plain)?.[0] ?? null
  const found = keeping.exec(plain)
  const words = text.slice(found?.index ?? 0, (found?.index ?? 0) + 60)
  if (now === null && notDoneYet.test(plain))
    return {
      kind: 'kept-promise-announced',
      certainty: 0.66,
      why: `Er staat dat het later wordt: «${words}».`,
    }
  const near = plain.slice(Math.max(0, (found?.index ?? 0) - 25), (found?.index ?? 0) + 30)
  if (denied.test(near.replace(/[,;] (?:maar|al|zij het|alleen)\b.*$/, ''))) return null
  const will = /\b(?:zal|zullen|ga|blijf|kan|wil|beoog|streef|hoop|verwacht|worden|wordt)\b/.test(
    plain.replace(/\bkan ik\b.{0,40}\b(?:melden|berichten|meedelen|mededelen)\b/, ''),
  )
  if (now !== null && !(will && hasTerm && !/\bnu\b/.test(plain)))
    return {
      kind: 'fulfilment',
      certainty: 0.96,
      why: `Er staat «${now}», met een toezegging die is nagekomen.`,
    }
  if (struckOff.test(plain) && !hasTerm && !notYet.test(plain))
    return { kind: 'fulfilment', certainty: 0.84, why: `Er staat dat het klaar is: «${words}».` }
  const perfect =
    /\b(?:heb|hebben|heeft|is|zijn|was|werd|werden|had)\b/.test(plain) &&
    /\b(?:gedaan|nagekomen|voldaan|afgedaan|uitgevoerd|ingelost|gegeven|ingevuld|gekweten|afgerond|afgehandeld|vervuld|waargemaakt)\b/.test(
      plain,
    )
  if (perfect && !will)
    return { kind: 'fulfilment', certainty: 0.65, why: `Er staat dat het al is gedaan: «${words}».` }
  const done = by.test(plain) && !/\b(?:zal|zullen)\b/.test(plain) ? (doneIn(plain) ?? besideIn(plain)) : null
  if (done !== null) return { kind: 'fulfilment', certainty: 0.8, why: `Er staat: «${done.slice(0, 60)}».` }
  if (settles.test(plain) && !will && !hasTerm && !surely.test(plain))
    return { kind: 'fulfilment', certainty: 0.68, why: `Er staat dat de brief dit doet: «${words}».` }
  if (by.test(plain) || speaksOfLetter.test(plain)) return null
  return {
    kind: 'kept-promise-announced',
    certainty: will ? 0.88 : 0.82,
    why: 'Er staat dat de toezegging wordt nagekomen, niet dat dit al is gebeurd.',
  }
}

function speaksOfOwn({ plain }: Sentence): boolean {
  return !/\b(?:toezegging(?:en)? van (?:de|het|een|wethouder|burgemeester|gemeenten?) |(?:zijn|haar|hun) (?:toezegging|belofte)|(?:toezegging|belofte) van (?:de |het )?(?:vervoerder|gemeente|provincie|sector|wethouder|burgemeester)|volgens de (?:gemeente|provincie|vng|sector))/.test(
    plain,
  )
}

/** The promise that a sentence points at, in the sentences before it. */
function promiseBefore(context: Context, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1)
    if (promised.test(context.sentences[at]?.plain ?? '')) return at
  return -1
}

function named(context: Context, index: number): Draft | null {
  const sentence = context.sentences[index]
  if (!sentence || !promise.test(sentence.plain) || !speaksOfOwn(sentence)) return null
  const { plain } = sentence
  const follows = by.test(plain) && (instrumentIn(plain) ?? besideIn(plain) ?? doneIn(plain)) !== null
  if (!keeping.test(plain) && !follows) return null
  const term = chooseTerm(context.terms(index), [0])
  const kept = judge(sentence, term !== null)
  if (!kept) return null
  const partly = partialIn(plain) && !/\b(?:deze|die) onderdelen\b/.test(plain)
  const points = /\b(?:deze|die|dit|genoemde|bovengenoemde|voornoemde) (?:\S+ )?toezegging/.test(plain)
  const before = promiseBefore(context, index)
  const earlier = context.sentences[before]
  const about = aboutPromise(sentence) ?? (points && earlier ? aboutClause(earlier, toldPromise) : null)
  const activity =
    activityOf(context, index) ?? (points && before >= 0 ? activityOf(context, before, 1) : null)
  return {
    kind: kept.kind,
    first: index,
    last: index,
    fulfils: about,
    on: activity?.on ?? null,
    activity: activity?.words ?? null,
    term: kept.kind === 'kept-promise-announced' ? term : null,
    certainty: kept.certainty,
    why: kept.why,
    partly: partly && kept.kind === 'fulfilment',
  }
}

const elliptic =
  /^(?:(?:deze |die |de )?toezegging (?:is )?)?(?:\p{L}?\d{3,6}[^:]{0,60}: ?)?(?:(?:stand van zaken|status) ?: ?)?(?:(?:ten dele|deels|gedeeltelijk|voor een deel|volledig|geheel|inmiddels|reeds|al|hiermee|daarmee) )?(?:nagekomen|afgedaan|voldaan|gestand gedaan|uitgevoerd|ingelost)\b/u

/** "Aan het eerste onderdeel is voldaan." */
const ofParts =
  /^aan (?:het|dit|de|beide|alle) (?:\S+ ){0,3}?(?:onderdeel|onderdelen|punt|punten|deel|helft) (?:daarvan |hiervan |ervan )?(?:is|zijn|wordt) (?:\S+ ){0,4}?(?:voldaan|tegemoetgekomen)\b/

/** "Ten dele nagekomen: de cijfers stonden in de brief van 4 oktober." in an overview of promises. */
function bare(context: Context, index: number): Draft | null {
  const plain = context.sentences[index]?.plain ?? ''
  const found = elliptic.exec(plain) ?? ofParts.exec(plain)
  if (!found) return null
  return {
    kind: 'fulfilment',
    first: index,
    last: index,
    fulfils: null,
    certainty: 0.8,
    why: `Er staat: «${found[0]}».`,
    partly: partialIn(plain),
  }
}

/** What a sentence says of a promise that was made before: that it is kept, or that it will be. */
export function fulfilmentsIn(context: Context, index: number): Draft[] {
  const found =
    bare(context, index) ??
    settledEntry(context, index) ??
    named(context, index) ??
    asPromised(context, index) ??
    ledByPromise(context, index) ??
    owedAndGiven(context, index) ??
    closedSince(context, index) ??
    toldWithOutcome(context, index)
  return found ? [found] : []
}

const pointing =
  /\b(?:deze|die|genoemde|bovengenoemde) (?:\S+ )?toezegging|\bde toezegging (?!aan|over|om|van|inzake|dat|uit|tijdens|in)|^(?:daarmee|hiermee|hieraan|daaraan)\b.{0,120}\b(?:gestand|voldaan|nagekomen|afgedaan)\b/

/** "Ik verzoek u deze toezegging als voldaan aan te merken.": the sentence before it did what was promised. */
function asksToStrike({ sentences }: Context, index: number): boolean {
  return /\b(?:verzoek|stel) (?:ik )?(?:u|uw kamer|voor)\b/.test(sentences[index]?.plain ?? '')
}

/** One promise is kept once: where a sentence behind it says so outright, what was gathered before it falls away. */
export function keptIn(context: Context): Draft[] {
  const found = context.sentences.flatMap((_, index) => fulfilmentsIn(context, index))
  const outright = new Set(found.filter(({ first, last }) => first === last).map(({ first }) => first))
  const gathered = new Set(
    found.filter(({ first, last }) => first < last).flatMap(({ first, last }) => span(first, last)),
  )
  const ends = new Set(found.filter(({ first, last }) => first < last).map(({ last }) => last))
  return found.filter(({ first, last }) => {
    if (first === last) return !gathered.has(first) && !(ends.has(first - 1) && asksToStrike(context, first))
    const paragraph = context.sentences[last]?.paragraph
    return ![last + 1, last + 2].some((at) => {
      const next = context.sentences[at]
      return (
        outright.has(at) &&
        !asksToStrike(context, at) &&
        next?.paragraph === paragraph &&
        pointing.test(next?.plain ?? '')
      )
    })
  })
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}

/** Which sentences only tell of a promise that another sentence keeps. */
export function toldFor(context: Context, drafts: Draft[]): Set<number> {
  const told = new Set<number>()
  for (const { kind, first, last } of drafts) {
    for (let at = first; at < last; at += 1) told.add(at)
    if (
      (kind !== 'fulfilment' && kind !== 'kept-promise-announced') ||
      !pointing.test(context.sentences[last]?.plain ?? '')
    )
      continue
    const before = promiseBefore(context, first)
    if (before >= 0) told.add(before)
  }
  return told
}
