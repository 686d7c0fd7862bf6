import { afterTe, infinitives, participles } from './verbs.ts'
import type { Word } from './words.ts'

export function find(from: number, to: number, is: (index: number) => boolean): number {
  for (let index = from; index < to; index += 1) if (is(index)) return index
  return -1
}

export function w(words: Word[], index: number): string {
  return words[index]?.w ?? ''
}

/** What one gives the Kamer when one tells it something. */
const given =
  /^(?:\S*briefing|uitsluitsel|inzicht|overzicht|duiding|update|beeld|reactie|inzage|toelichting|terugkoppeling|duidelijkheid|mededelingen?|verslag|antwoord|opvolging|informatie|appreciatie|stand)$/

/** An infinitive of telling: in one word, after "te", or "op de hoogte houden". */
export function isTelling(words: Word[], index: number): boolean {
  const at = w(words, index)
  if (infinitives.has(at)) return true
  if (/^(?:houden|stellen|brengen)$/.test(at))
    return /^(?:hoogte|kennis|beschikking|te)$/.test(w(words, index - 1)) && hasHeight(words, index)
  if (w(words, index - 1) === 'te' && afterTe.has(at))
    return at !== 'komen' || w(words, index - 2) === 'terug'
  if (at === 'zien' || at === 'weten') return w(words, index - 1) === 'laten'
  if (at === 'maken') return w(words, index - 1) === 'deelgenoot'
  if (at === 'delen') return find(Math.max(0, index - 6), index, (each) => w(words, each) === 'met') >= 0
  if (/^(?:organiseren|doen|verzorgen|geven|verschaffen|bieden|uitbrengen|brengen)$/.test(at))
    return find(Math.max(0, index - 14), index, (each) => given.test(w(words, each))) >= 0
  return false
}

function hasHeight(words: Word[], index: number): boolean {
  return (
    find(Math.max(0, index - 4), index, (each) => /^(?:hoogte|kennis|beschikking)$/.test(w(words, each))) >= 0
  )
}

/** "geïnformeerd", "in kennis gesteld", "op de hoogte gebracht". */
export function isTold(words: Word[], index: number): boolean {
  const at = w(words, index)
  if (participles.has(at)) return true
  if (/^(?:verzorgd|georganiseerd|gegeven)$/.test(at))
    return find(Math.max(0, index - 14), index, (each) => /briefing$/.test(w(words, each))) >= 0
  if (!/^(?:gesteld|gehouden|gebracht|gedaan|gemaakt)$/.test(at)) return false
  const before = (each: number) =>
    /^(?:hoogte|kennis|beschikking|mededeling|verslag|opgave|deelgenoot)$/.test(w(words, each))
  return find(Math.max(0, index - 4), index, before) >= 0
}
