import type { Voice } from './context.ts'
import { isDenied } from './negation.ts'
import { namesKamer, type Subject, subjectBehind, subjectOf } from './subject.ts'
import { find, isTelling, isTold, w } from './telling.ts'
import { finites, intending, modals, participles, passives, receiving } from './verbs.ts'
import type { Word } from './words.ts'

/** A verb by which something is told to the Kamer. */
export interface PromiseVerb {
  form: 'will' | 'passive' | 'receive' | 'present' | 'intend' | 'can' | 'governed'
  subject: Subject
  /** Indexes of the finite verb and of the word that carries the meaning. */
  at: number
  verb: number
}

const reach = 60
const articles = new Set([
  'een',
  'het',
  'de',
  'dit',
  'deze',
  'dat',
  'die',
  'mijn',
  'eerste',
  'volgende',
  'kort',
  'te',
])

function limitOf(words: Word[], at: number): number {
  return Math.min(words.length, at + reach)
}

/** In a clause the finite verb may stand last, behind what it says: "die ik uw Kamer in mei zal toezenden". */
function tellingNear(words: Word[], at: number): number {
  const behind = find(at + 1, limitOf(words, at), (index) => isTelling(words, index))
  if (behind >= 0) return behind
  return find(Math.max(0, at - 2), at, (index) => isTelling(words, index))
}

function willAt(words: Word[], at: number, voice: Voice): PromiseVerb | null {
  const subject = subjectOf(words, at, voice)
  const verb = tellingNear(words, at)
  if (verb >= 0) return { form: 'will', subject, at, verb }
  const passive = find(at + 1, limitOf(words, at), (index) => isTold(words, index))
  const helped = passive >= 0 && (w(words, passive + 1) === 'worden' || w(words, passive - 1) === 'worden')
  return helped ? { form: 'passive', subject, at, verb: passive } : null
}

function passiveAt(words: Word[], at: number, voice: Voice): PromiseVerb | null {
  if (modals.has(w(words, at - 1))) return null
  const verb = find(at + 1, limitOf(words, at), (index) => isTold(words, index))
  if (
    find(
      clauseStart(words, at),
      at,
      (index) => w(words, index) === 'of' && namesKamer(words, index + 1, index + 3),
    ) >= 0
  )
    return null
  const earlier = verb >= 0 ? verb : isTold(words, at - 1) ? at - 1 : -1
  const isHelper =
    find(
      Math.max(0, at - 25),
      at,
      (index) =>
        modals.has(w(words, index)) ||
        /^(?:kan|kunnen|kunt|mag|moet|moeten|zou|zouden)$/.test(w(words, index)),
    ) >= 0
  const isByOthers =
    find(
      at,
      Math.min(words.length, at + 30),
      (index) => w(words, index) === 'door' && subjectBehind(words, index, voice) === 'other',
    ) >= 0
  return earlier < 0 || isHelper || isByOthers
    ? null
    : { form: 'passive', subject: subjectOf(words, at, voice), at, verb: earlier }
}

/** "briefing", or the particle that makes the verb one of telling. */
function hasCompanion(words: Word[], at: number, needs: string[]): boolean {
  if (/^organise/.test(w(words, at)))
    return find(Math.max(0, at - 12), limitOf(words, at), (index) => /briefing$/.test(w(words, index))) >= 0
  if (needs.length === 0) return true
  return (
    find(
      Math.max(0, at - 6),
      limitOf(words, at),
      (index) => index !== at && needs.includes(w(words, index)),
    ) >= 0
  )
}

/** "Eerder heb ik u bericht": the same form is no present there. */
function isPerfect(words: Word[], at: number): boolean {
  if (!participles.has(w(words, at))) return false
  return (
    find(Math.max(0, at - 12), at, (index) =>
      /^(?:heb|heeft|hebben|had|hadden|is|was|werd)$/.test(w(words, index)),
    ) >= 0
  )
}

function presentAt(words: Word[], at: number, voice: Voice): PromiseVerb | null {
  const needs = finites.get(w(words, at))
  const isNoun = articles.has(w(words, at - 1)) && !/^(?:ik|wij|we)$/.test(w(words, at + 1))
  if (!needs || isNoun || isPerfect(words, at) || !hasCompanion(words, at, needs)) return null
  const isInfinitive =
    /en$/.test(w(words, at)) &&
    !/^(?:ik|wij|we)$/.test(w(words, at - 1)) &&
    !/^(?:wij|we|de)$/.test(w(words, at + 1))
  if (isInfinitive) return null
  const subject = subjectOf(words, at, voice)
  return subject === 'speaker' || subject === 'other' ? { form: 'present', subject, at, verb: at } : null
}

const asked =
  /^(?:verzocht|gevraagd|vroeg|vroegen|verzoek|verzoekt|verzoeken|vraag|vraagt|vragen|opgedragen|geadviseerd|adviseert|opgeroepen|verwachtte|hoopte)$/

/** "Ik hecht eraan uw Kamer in mei te informeren": whatever verb stands before the infinitive, when nobody asks for it. */
function governedAt(words: Word[], at: number, voice: Voice): PromiseVerb | null {
  if (!isTelling(words, at + 1)) return null
  const from = Math.max(0, at - 30)
  if (find(from, at, (index) => asked.test(w(words, index))) >= 0 || isDenied(words, from, at)) return null
  return { form: 'governed', subject: subjectOf(words, at, voice), at, verb: at + 1 }
}

function intendAt(words: Word[], at: number, voice: Voice): PromiseVerb | null {
  const verb = find(at + 1, limitOf(words, at), (index) => isTelling(words, index))
  return verb < 0 ? null : { form: 'intend', subject: subjectOf(words, at, voice), at, verb }
}

/** "komt uw Kamer … toe" */
function arrivesAt(words: Word[], at: number): boolean {
  const w1 = w(words, at)
  if (w1 !== 'komt' && w1 !== 'komen') return false
  return (
    namesKamer(words, at + 1, at + 4) &&
    find(at + 1, limitOf(words, at), (index) => w(words, index) === 'toe') >= 0
  )
}

/** The word behind the last sign before a verb, ten words back at most. */
function clauseStart(words: Word[], at: number): number {
  for (let index = at - 1; index > at - 10 && index >= 0; index -= 1)
    if (/^[,;:]$/.test(w(words, index))) return index + 1
  return Math.max(0, at - 10)
}

function receiveAt(words: Word[], at: number, voice: Voice): PromiseVerb | null {
  const isSubject = namesKamer(words, at + 1, at + 5) || namesKamer(words, at - 7, at)
  const turned = find(clauseStart(words, at), at, (index) =>
    /^(?:of|heb|heeft|hebt|hebben|had|hadden|is|was)$/.test(w(words, index)),
  )
  if (!isSubject || turned >= 0 || modals.has(w(words, at - 1))) return null
  return {
    form: 'receive',
    subject: subjectOf(words, at, voice) === 'other' ? 'other' : 'kamer',
    at,
    verb: at,
  }
}

/** "Uw Kamer kan … tegemoet zien." */
function isAwaited(words: Word[], at: number): boolean {
  if (!namesKamer(words, at - 3, at + 4)) return false
  return (
    find(
      at + 1,
      limitOf(words, at),
      (index) => /^tegemoet/.test(w(words, index)) || w(words, index) === 'verwachten',
    ) >= 0 && !/^(?:niet|geen)$/.test(w(words, at + 2))
  )
}

/** "U heeft hem vóór Prinsjesdag in huis." */
function hasInHand(words: Word[], at: number): boolean {
  const behind = find(at + 1, limitOf(words, at), (index) => /^(?:huis|bezit|handen)$/.test(w(words, index)))
  return behind >= 0 && w(words, behind - 1) === 'in' && namesKamer(words, at - 2, at + 3)
}

function verbAt(words: Word[], at: number, voice: Voice): PromiseVerb | null {
  const word = w(words, at)
  if (modals.has(word)) return willAt(words, at, voice)
  if (/^(?:kan|kunnen|kunt|mag|mogen)$/.test(word)) {
    if (isAwaited(words, at)) return { form: 'receive', subject: 'kamer', at, verb: at }
    const will = willAt(words, at, voice)
    return will && { ...will, form: 'can' }
  }
  if (word === 'te') return governedAt(words, at, voice)
  if (passives.has(word)) return passiveAt(words, at, voice)
  if (word === 'ziet' || word === 'zien')
    return isAwaited(words, at) ? { form: 'receive', subject: 'kamer', at, verb: at } : null
  if (word === 'weet' && namesKamer(words, at + 1, at + 3)) return receiveAt(words, at, voice)
  if (/^(?:heeft|hebt)$/.test(word))
    return hasInHand(words, at) ? { form: 'receive', subject: 'kamer', at, verb: at } : null
  if (receiving.has(word) || arrivesAt(words, at)) return receiveAt(words, at, voice)
  if (word === 'voor' && w(words, at - 1) === 'mij' && /^stel/.test(w(words, at - 2)))
    return intendAt(words, at, voice)
  if (intending.has(word) && !(word === 'plan' && w(words, at - 1) !== 'van'))
    return intendAt(words, at, voice)
  return finites.has(word) ? presentAt(words, at, voice) : null
}

/** The verbs between two words by which the speaker will tell the Kamer something; denied ones are left out. */
export function promiseVerbs(words: Word[], from: number, to: number, voice: Voice): PromiseVerb[] {
  const found: PromiseVerb[] = []
  for (let at = from; at < to; at += 1) {
    const verb = verbAt(words, at, voice)
    if (verb && verb.verb < to && !isDenied(words, verb.at, verb.verb)) found.push(verb)
  }
  return found
}
