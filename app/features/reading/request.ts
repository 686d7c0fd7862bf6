import type { Day } from '#app/shared/day.ts'
import { aboutClause } from './about.ts'
import { activityOf } from './activity.ts'
import { type Context, dayNamed, type Draft } from './context.ts'
import { besideIn } from './done-words.ts'
import { instrumentIn } from './instruments.ts'
import { answersAtOnce, metRequestIn } from './request-met.ts'

const asker =
  /\b(?:uw kamers?|u|de (?:tweede |eerste )?kamer|de (?:vaste )?(?:kamer)?commissie|uw commissie|het lid|de leden|(?:meerdere|verschillende|diverse|enkele) (?:leden|fracties)|de fracties?|de heer|mevrouw)\b/
const asked =
  /\b(?:motie\b.{0,100}\b(?:vraagt|roept)|verzocht|gevraagd|verzoekt|vragen (?:\S+ ){0,4}?(?:voorgelegd|gesteld)|aangegeven (?:\S+ ){0,3}?te willen|vroeg|vroegen|verzochten|om een reactie|wilden? (?:\S+ ){0,4}?weten|informeerden?|benieuwd)\b/
const perfect =
  /\b(?:vraagt|roept|wilden?|informeerden?|was|waren|heeft|hebben|heb|is|zijn|werd|vroeg|vroegen|verzochten|verzoekt|verzocht (?:uw|de|het|mij))\b/
const others =
  /\b(?:de gemeenten?|gemeenten|wethouders?|de vng|burgemeesters?|partijen|bestuurders|provincies?) (?:heeft|hebben|vroeg|vroegen|verzochten)\b/
const request = /\b(?:verzoek|verzoeken|motie|moties|amendement)\b/
const meets =
  /\b(?:tegemoet|voldoe|voldaan|gevolg|reageer|reactie|uitvoering|invulling|afgedaan|uitgevoerd|beantwoord|gestand|informeer|bericht|bied|doe|stuur|zend|ga ik in|nagekomen|geef ik)\b/
const strong = /\b(?:tegemoet|voldoe|voldaan|gevolg|uitvoering|invulling|afgedaan|uitgevoerd)\b/
const refuses = /\b(?:niet|geen)\b/

/** The Kamer asked for it, as a sentence tells: "Uw Kamer heeft verzocht om …". */
function isAsked(context: Context, index: number): boolean {
  const plain = context.sentences[index]?.plain ?? ''
  const found = asked.exec(plain)
  if (!found || !perfect.test(plain) || others.test(plain) || /\btoegezegd\b/.test(plain)) return false
  const isOfKamer = asker.test(plain) || (/\bmij\b/.test(plain) && activityOf(context, index) !== null)
  if (
    !isOfKamer ||
    /\b(?:ik|wij) (?:heb|hebben)? ?(?:\S+ ){0,4}?(?:gevraagd|verzocht)\b|\bheb ik (?:\S+ ){0,8}?(?:gevraagd|verzocht)\b/.test(
      plain,
    )
  )
    return false
  return !/\b(?:niet|geen) (?:\S+ )?(?:gevraagd|verzocht)/.test(plain)
}

function aboutRequest(context: Context, index: number): string | null {
  const sentence = context.sentences[index]
  return sentence
    ? aboutClause(
        sentence,
        /\b(?:verzocht|gevraagd|verzoekt|aangegeven|vroegen?|verzochten|weten|informeerden?|benieuwd)\b(?: (?:mij|het kabinet|ons))?/,
      )
    : null
}

/** The day on which it was asked: that of the meeting, else the day the sentence looks back at. */
function askedOn(context: Context, index: number, on: Day | null | undefined): Day | null {
  if (on) return on
  const past = context.terms(index).find((term) => term.kind !== 'term' && dayNamed(term) !== null)
  return past ? dayNamed(past) : null
}

const answer =
  /^(?:het antwoord (?:daarop |hierop )?(?:is|luidt)|mijn (?:antwoord|reactie)|om (?:deze|die|haar|zijn|hun|uw) vra(?:ag|gen) te beantwoorden|(?:over|op) (?:haar|zijn|hun|die|deze|uw) vra(?:ag|gen)\b.{0,120}\b(?:kan|antwoord|meld|deel) ik)\b|[;:] (?:mijn|het) (?:reactie|antwoord) (?:luidt|is)\b|\b(?:staat|staan|leest u) in (?:het|de) (?:\S+ ){1,5}?(?:dat|die) deze brief vergezel/

function answersIt(plain: string): boolean {
  return (
    instrumentIn(plain) !== null ||
    besideIn(plain) !== null ||
    answer.test(plain) ||
    answersAtOnce.test(plain)
  )
}

/** "… vroeg mij hoeveel loketten er zijn. Ik heb toegezegd dat uit te zoeken.": what follows keeps the promise. */
function isPromisedSince({ sentences }: Context, from: number, to: number): boolean {
  return sentences
    .slice(from + 1, to + 1)
    .some(({ plain }) =>
      /\b(?:toegezegd|beloofd|toezegging)\b|\b(?:zegde|zei) .{0,120}\btoe\b|\bgezegd dat ik .{0,120}\bzou\b/.test(
        plain,
      ),
    )
}

function askedDraft(context: Context, index: number): Draft | null {
  if (!isAsked(context, index)) return null
  let last = -1
  for (let at = index; at <= index + 2 && last < 0; at += 1)
    if (answersIt(context.sentences[at]?.plain ?? '')) last = at
  const isOpening = (context.sentences[index]?.paragraph ?? 9) < 2
  if (last < 0 && !isOpening) return null
  if (isPromisedSince(context, index, Math.max(last, index))) return null
  const activity = activityOf(context, index, 2)
  const last1 = last > index && last <= index + 2 ? last : index
  return {
    kind: 'request-answered',
    first: index,
    last: last1,
    fulfils: aboutRequest(context, index),
    on: askedOn(context, index, activity?.on),
    activity: activity?.words ?? null,
    certainty: last < 0 ? 0.75 : 0.92,
    why:
      last < 0
        ? 'De brief begint met wat de Kamer heeft gevraagd.'
        : 'De Kamer heeft dit gevraagd, en deze brief geeft het.',
  }
}

/** What stands behind "motie" or "verzoek", up to the verb. */
function namedRequest(text: string): string | null {
  const found =
    /\b((?:motie|moties|verzoek|verzoeken|vragen|vraag)\b(?: (?!hiermee|hierbij|met deze|tegemoet|als|is\b|zijn\b|wordt\b|heb\b|bied\b|bericht\b|informeer\b|stuur\b|beschouw\b|uitvoering|invulling|voldaan)[^\s]+){0,25})/i.exec(
      text,
    )
  const words = found?.[1]?.replace(/[.,;:]+$/, '')
  return words && words.includes(' ') ? words : null
}

function metDraft(context: Context, index: number): Draft | null {
  const sentence = context.sentences[index]
  if (!sentence) return null
  const { plain, text } = sentence
  const found =
    request.exec(plain) ??
    /\bzoals (?:door )?(?:u|uw kamer|de commissie|uw commissie)\b.{0,60}\b(?:verzocht|gevraagd)\b/.exec(plain)
  if (!found || /\b(?:wob|woo)-?verzoek|\basielverzoek/.test(plain)) return null
  const now = instrumentIn(plain)
  const isMotion = /\bmoties?\b/.test(plain)
  const isOurs = isMotion || asker.test(plain) || /\b(?:dit|dat|uw|het) verzoek\b|\bop verzoek\b/.test(plain)
  const settled =
    isMotion && /\b(?:beschouw|acht|is|zijn|heb)\b.{0,200}\b(?:afgedaan|uitgevoerd|voldaan)\b/.test(plain)
  const onRequest =
    /\b(?:op|in reactie op|in antwoord op|naar aanleiding van|conform|in vervolg op|gehoor gevend aan) (?:het |uw |een |dit |dat |de )?(?:schriftelijke? )?(?:verzoek|motie|vragen)\b/.test(
      plain,
    )
  const gives =
    /\b(?:informeer|bericht|bied|stuur|zend|doe|geef|reageer|ontvangt|treft|ga) (?:ik|wij|u|uw kamer)\b/.test(
      plain,
    )
  const later = /\b(?:zal|zullen|wil)\b/.test(plain) && now === null
  if (!isOurs || later || /\bkan ik .{0,80}\bniet\b/.test(plain) || refusesIt(plain)) return null
  const byLetter =
    now !== null && (isMotion ? strong.test(plain) || /\breactie|reageer\b/.test(plain) : meets.test(plain))
  if (!byLetter && !settled && !(onRequest && gives)) return null
  const earlier = [index - 1, index - 2, index - 3].find((at) => at >= 0 && isAsked(context, at)) ?? -1
  const activity = activityOf(context, index) ?? (earlier >= 0 ? activityOf(context, earlier, 2) : null)
  return {
    kind: 'request-answered',
    first: index,
    last: index,
    fulfils: namedRequest(text) ?? (earlier >= 0 ? aboutRequest(context, earlier) : null),
    on: earlier >= 0 ? askedOn(context, earlier, activity?.on) : (activity?.on ?? null),
    activity: activity?.words ?? null,
    certainty: byLetter && strong.test(plain) ? 0.95 : 0.82,
    why: `Er staat: «${found[0]}»${now ? ` met «${now}»` : ''}.`,
  }
}

function refusesIt(plain: string): boolean {
  const at = strong.exec(plain)?.index ?? -1
  return at >= 0 && refuses.test(plain.slice(Math.max(0, at - 30), at))
}

/** "Aan die oproep heb ik gehoor gegeven.": told in other words, with the sentence that tells of the request. */
function saidMet(context: Context, index: number): Draft | null {
  const words = metRequestIn(context, index)
  if (words === null) return null
  return {
    kind: 'request-answered',
    first: index,
    last: index,
    fulfils: namedRequest(context.sentences[index]?.text ?? ''),
    certainty: 0.72,
    why: `Er staat: «${words.slice(0, 60)}».`,
  }
}

/** Requests and motions of the Kamer that the letter answers. */
export function requestsIn(context: Context, index: number): Draft[] {
  if (context.voice === 'list') return []
  if (/\btoezegging/.test(context.sentences[index]?.plain ?? '')) return []
  const found = metDraft(context, index) ?? askedDraft(context, index) ?? saidMet(context, index)
  return found ? [found] : []
}
