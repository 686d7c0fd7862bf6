import type { FoundTerm } from '#app/features/terms/find-terms.ts'
import { addDays, addMonths, type Day } from '#app/shared/day.ts'
import { activitiesIn } from './activity.ts'
import { type Context, dayNamed, type Draft } from './context.ts'
import { dayIn } from './head-date.ts'
import { participantsIn } from './participants.ts'
import type { Sentence } from './sentences.ts'

const meeting =
  /\b(?:(?:dit|dat|het|een|mijn|ons|vervolg|halfjaarlijkse?|regulier|periodiek|eerste|tweede|derde) ?(?:overleg|vervolgoverleg|gesprek|vervolggesprek|kennismakingsgesprek|regio-overleg|bewindsliedenoverleg|topoverleg)(?= (?:vond|heeft|had|is|was|met|van|op|tussen|staan|staat|gevoerd|in|tussen)\b)|vervolggesprek|bestuurlijke? (?:overleg(?:gen)?|tafel|gesprek|verkenning|afstemming)|bestuurdersoverleg|bestuurlijk vervolgoverleg|vervolgoverleg|(?:landelijke )?regietafel|bo|(?:gesprek|gesprekken|overleg|bijeenkomst|ontmoeting) met|bilateraal (?:gesprek|overleg)|(?:informele )?bestuurlijke verkenning|(?:overleg|onderhandelings|gespreks)tafel|(?:bestuurlijke|gezamenlijke) (?:sessie|bijeenkomst|ontmoeting)|(?:landelijk|regionaal|gezamenlijk|interbestuurlijk|tripartiet) (?:overleg|gesprek|beraad)|(?:de|het|ons|onze|die|deze|laatste|vorige|eerste|tweede|derde) (?:bijeenkomst|beraad|sessie|overlegronde|gespreksronde)(?= (?:was|is|vond|had|werd|kwam|op|van|met|tussen)\b)|(?:had|hadden) (?:ik |wij )?(?:\S+ ){0,3}?(?:overleg|beraad)(?= met\b)|(?:in|tijdens|aan) (?:het|de|een|mijn|ons) (?:[^\s,]+ ){0,4}?\p{L}*(?:overleg|tafel|beraad|bestuurdersdag)|(?:dit|dat|het|een|ons|mijn) (?:overleg|gesprek|beraad)(?=, (?:dat|waar))|(?:volgende|eerste|nieuwe|tweede) (?:bijeenkomst|overleg|gesprek|beraad|ronde|sessie)(?= )|bijeen(?= ?[.,])|elkaar aan (?:de|het) (?:\S+ ){0,2}?\p{L}*tafel)\b/u
const talked =
  /\b(?:op bezoek|belde(?:n)? (?:ik|wij)|bespraken|langsgegaan|geschiedde|is gebeurd|kwam(?:en)? (?:\S+ ){0,8}?langs|langsgekomen|doorgenomen|doorgesproken|gebeurde (?:\S+ ){0,3}?(?:laatst|laatstelijk|recent)|vergaderd|vergaderden?|bijeengeweest|belegd|belegde|koppen bij elkaar|gesproken|overlegd|overleg gevoerd|gesprek gevoerd|gesprekken gevoerd|bijeengekomen|samengekomen|sprak|spraken|overlegde|ontmoette|rond de tafel|om (?:de )?tafel|bij mij (?:op het ministerie|op bezoek|te gast)|(?:aan de orde|ter sprake) (?:geweest|gekomen|gesteld)|stilgestaan|rond tafel|aan tafel|zaten? .{0,160}\b(?:aan|om|rond) (?:de )?tafel|ontving|ontvingen|ontvangen|te gast|bezocht|bezochten|bezoek gebracht|aangeschoven|schoof|schoven|voerde|voerden|trof ik|zat ik|zaten wij|bijeengeroepen|van gedachten gewisseld|in gesprek gegaan|plaatsgevonden|plaatsgehad|vond(?: .{0,120})? plaats|gehouden|bijeen)\b/
const delegation =
  /\b(?:delegatie|aan (?:het|dit|dat) (?:\S+ )?(?:overleg|gesprek) namen|namen? (?:\S+ ){0,12}?deel|deelgenomen|aanwezig waren|waren (?:\S+ ){0,12}?aanwezig|bijgewoond|aan tafel zaten|aanschoven|bestond uit|vertegenwoordigd door)\b/
const planned =
  /\b(?:vindt(?: .{0,120})? plaats|zal .{0,140}(?:plaatsvinden|spreken|overleggen)|(?:staat|is) .{0,80}gepland|ingepland|(?:zie|tref|ontvang|bezoek|ontmoet) ik|spreek ik|ga ik .{0,80}in gesprek|voer ik|overleg ik|(?:kom(?:en|t)?) .{0,80}bijeen|(?:is|zijn) (?:belegd|gepland|voorzien)|zullen .{0,140}(?:spreken|overleggen)|volgende bestuurlijk|(?:heb ik|staat) .{0,80}\b(?:gesprek|vervolggesprek|overleg) (?:staan|gepland|op de agenda)|zet ik .{0,80}voort|(?:spreken|zien|treffen) (?:wij|we) elkaar|komen (?:wij|we) (?:\S+ ){0,4}?bij elkaar|^(?:vervolgoverleg|vervolggesprek|volgend overleg|nieuw overleg) (?:in|op|begin|eind|medio)|^(?:de|het) (?:eerstvolgende|volgende) (?:staat|is|vindt)\b.{0,60})\b/
const held =
  /\b(?:trof|troffen|stond|stonden|was|waren|had|hadden|vergaderden?|belegde|vergaderd|bijeengeweest|namen|nam|gebeurd|geschiedde|belden?|bespraken|langsgegaan|doorgenomen|doorgesproken|sprak|spraken|kwam|kwamen|vond|vonden|ontving|ontvingen|bezocht|voerde|voerden|overlegde|ontmoette|zat|zaten|gesproken|overlegd|plaatsgevonden|gevoerd|bijeengekomen|samengekomen|schoof|schoven)\b/
/** Somebody of the Kamer asked for something: the day is that of the asking. */
const askedBy =
  /\b(?:commissie|kamer|lid|leden|fracties?)\b.{0,120}\b(?:op|van|bij brief) .{3,60}\b(?:gevraagd|verzocht)\b(?!.{0,200}\b(?:op|van) \d)/
const withKamer = /\b(?:met uw kamer|met u|met de kamer) (?:\S+ ){0,4}?(?:gesproken|van gedachten)/
const letterDate = /\bbrief\b[^,.;]{0,160}$/

/** Days that date a meeting of the Kamer or a letter are no days of a consultation. */
function isFree(context: Context, index: number, term: FoundTerm, { plain }: Sentence): boolean {
  const overlaps = ({ start, end }: { start: number; end: number }) => term.end > start && term.start <= end
  if (activitiesIn(context, index).some(overlaps)) return false
  const before = plain.slice(Math.max(0, term.start - 180), term.start)
  const own = /\b(?:op|d\.d\.|dd)\b/.test(plain.slice(Math.max(0, term.start - 6), term.start + 4))
  return own || !letterDate.test(before)
}

/** The day, or the first of two or three days in a row that lie behind: "8 en 9 november jl.". */
function daysNamed(term: FoundTerm): Day | null {
  const { earliest, latest } = term.reading
  const isRow = earliest !== null && latest !== null && latest <= addDays(earliest, 2)
  return dayNamed(term) ?? (isRow ? earliest : null)
}

/** "Twee dagen nadien": counted from the consultation before. */
const dayAfter =
  /\b(een|twee|drie|vier|vijf|zes) (dag|dagen|week|weken) (?:nadien|later|daarna|erna)\b|\bde (?:volgende dag|dag (?:erna|daarna))\b/
const counts = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes']

function countedFrom(plain: string, before: Day | null): Day | null {
  const found = before === null ? null : dayAfter.exec(plain)
  if (!found || before === null) return null
  const many = Math.max(1, counts.indexOf(found[1] ?? ''))
  return addDays(before, /^we/.test(found[2] ?? '') ? many * 7 : many)
}

/** A meeting that is told lies behind the letter: "kwam op 4 april bijeen" is the last fourth of April. */
function heldOn(on: Day | null, saidOn: Day | null, plain: string, words: string): Day | null {
  const isAhead = on !== null && saidOn !== null && on > saidOn
  if (
    !isAhead ||
    !(held.test(plain) || /\bj\.?l\b/.test(words)) ||
    /\b(?:19|20)\d\d\b|a\.s\.|aanstaande/.test(words)
  )
    return on
  return addMonths(on, -12)
}

function dayOfMeeting(
  context: Context,
  index: number,
  near: number,
): { on: Day | null; term: FoundTerm | null } {
  const sentence = context.sentences[index]
  if (!sentence) return { on: null, term: null }
  const days = context
    .terms(index)
    .filter((term) => daysNamed(term) !== null && isFree(context, index, term, sentence))
    .sort((one, other) => Math.abs(one.start - near) - Math.abs(other.start - near))
  const [term = null] = days
  return { on: term ? daysNamed(term) : null, term }
}

/** What officials did to prepare one, and visits. */
const among =
  /\b(?:ter voorbereiding|voorbereidende?|vooroverleg)\b.{0,80}\bambtelijke?\b|\bwerkbezoek\b(?!.{0,160}\b(?:sprak|spraken|gesproken|overleg)\b)/
/** "In het najaar spreken wij elkaar opnieuw", "de eerstvolgende is in maart". */
const again =
  /\b(?:spreken|zien|treffen) (?:wij|we) elkaar\b|\bkomen (?:wij|we) (?:\S+ ){0,4}?bij elkaar\b|^(?:de|het) (?:eerstvolgende|volgende)(?= (?:staat|is|vindt)\b)|^(?:volgend|nieuw) overleg\b/

interface Mention extends Draft {
  /** Only tells who took part: the day stands elsewhere. */
  joins: boolean
  /** Held, without a day. */
  isVague?: boolean
}

function blank(index: number, certainty: number, why: string): Mention {
  return { kind: 'consultation', first: index, last: index, certainty, why, joins: false }
}

const company =
  /\b(?:bestuurscollege|college|bestuur|directie|ambtgeno\w+|\w*burgemeesters|wethouders|gedeputeerden|bestuurders|gemeenten|provincies|waterschappen|corporaties|schoolbesturen|vakbonden|bonden|werkgevers|koepels|sectorraden|medeoverheden|ketenpartners|veiligheidsregio's|zorgverzekeraars)\b/

/** Whether it names with whom, though nobody by name. */
function namesCompany({ plain, text }: Sentence): boolean {
  if (planned.test(plain) && /\b\p{Lu}{2,}\b/u.test(text)) return true
  return company.test(plain) || /\bsprak (?:ik|wij) (?:\S+ ){0,4}?met (?:de|het) (?!kamer|leden)/.test(plain)
}

function mentionIn(context: Context, index: number, before: Day | null): Mention | null {
  const sentence = context.sentences[index]
  if (!sentence) return null
  const { plain, text } = sentence
  if (among.test(plain) || askedBy.test(plain)) return null
  const noun = meeting.exec(plain) ?? again.exec(plain)
  const told = talked.exec(plain) ?? planned.exec(plain)
  const join = delegation.exec(plain)
  if (!noun && !told && !join) return null
  const parties = participantsIn(text)
  const { on: named, term } = dayOfMeeting(context, index, noun?.index ?? told?.index ?? 0)
  const on = heldOn(named, context.saidOn, plain, term?.reading.words ?? '') ?? countedFrom(plain, before)
  if (join && parties.length > 0 && on === null)
    return { ...blank(index, 0.85, `Er staat wie er waren: «${join[0]}».`), parties, on: null, joins: true }
  if (withKamer.test(plain) || (!noun && activitiesIn(context, index).length > 0 && parties.length === 0))
    return null
  const ahead = term !== null && on !== null && context.saidOn !== null && on > context.saidOn
  const future = context
    .terms(index)
    .find(({ kind, reading }) => kind === 'term' && reading.earliest !== null)
  if (noun && on === null && planned.test(plain) && future)
    return {
      ...blank(index, 0.75, `Er staat een gepland overleg: «${noun[0]}».`),
      term: future.reading,
      planned: true,
      parties,
    }
  if (on === null) return vaguely(context, index, parties, told?.[0])
  if (!noun && parties.length === 0 && !namesCompany(sentence)) return null
  const spoken = noun !== null || told !== null
  if (!spoken) return null
  const why = `Er staat een overleg met een dag: «${(noun ?? told)?.[0] ?? ''}».`
  return { ...blank(index, told || planned.test(plain) ? 0.92 : 0.84, why), on, parties, planned: ahead }
}

/** "Bij een werkbezoek sprak ik ook met de wethouder van Breda." */
const talkedTo =
  /\b(?:sprak|spraken|ontmoette|trof|ontving) (?:ik|wij)\b|\bik (?:\S+ ){0,8}?(?:sprak|ontmoette)\b|\b(?:heb|is) (?:\S+ ){0,12}?(?:gesproken|gesprek gevoerd|ontvangen)\b/

/** "Medio oktober sprak ik met de VNG": held, though the letter gives no day. */
function vaguely(
  context: Context,
  index: number,
  parties: Mention['parties'],
  told: string | undefined,
): Mention | null {
  const { plain = '' } = context.sentences[index] ?? {}
  const isOwn = /\b(?:ik|wij|we)\b|\bis (?:\S+ ){0,4}?gesprek gevoerd\b/.test(plain)
  const mine = isOwn && held.test(plain) && told !== undefined
  const isWithPost = (parties ?? []).some(({ capacity }) => capacity !== null) && talkedTo.test(plain)
  const past =
    isWithPost ||
    context.terms(index).some(({ kind, reading }) => kind === 'past' && reading.earliest !== null)
  if (!mine || !past || !parties || parties.length === 0 || activitiesIn(context, index).length > 0)
    return null
  return { ...blank(index, 0.7, `Er staat een overleg zonder dag: «${told}».`), parties, isVague: true }
}

const mostBetween = 2
/** Among how many consultations one is looked up again. */
const latest = 60

/** Two mentions of one consultation become one proposal; neighbours are quoted together. */
function merge(into: Mention, other: Mention): void {
  const near = other.first - into.last <= mostBetween
  const richer = (other.parties?.length ?? 0) > (into.parties?.length ?? 0)
  if (richer) into.parties = other.parties
  if (near && (richer || other.first === into.last)) into.last = other.last
  else if (richer && (into.parties?.length ?? 0) > 0) {
    into.first = other.first
    into.last = other.last
  }
  into.certainty = Math.max(into.certainty, other.certainty)
}

/** The consultations a letter tells of or announces: one for each day, with who took part. */
export function consultationsIn(context: Context): Draft[] {
  if (context.voice === 'list') return []
  const subject = context.layout.head.subject ?? ''
  const subjectDay = /overleg|gesprek/i.test(subject) ? dayIn(subject) : null
  const found: Mention[] = []
  context.sentences.forEach((_, index) => {
    const mention = mentionIn(context, index, found.at(-1)?.on ?? null)
    if (!mention) return
    const last = found.at(-1)
    if (mention.joins && last) merge(last, mention)
    else if (mention.joins) found.push({ ...mention, on: subjectDay, joins: false })
    else {
      const same = found
        .slice(-latest)
        .find(
          (each) =>
            mention.on !== null &&
            (each.on === mention.on || (each.on === null && !each.planned && !each.isVague)),
        )
      if (same) {
        same.on = mention.on
        merge(same, mention)
      } else found.push(mention)
    }
  })
  return found.map(({ joins: _, isVague: __, ...draft }) => draft)
}
