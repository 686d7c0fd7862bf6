import { daysBetween, writeDay, writeWindow, type Day } from '#app/shared/day.ts'
import { inARow } from '#app/shared/text.ts'
import type { Fact, ItemKind, MailItem, MailTerm } from './piece.ts'
import { cut, oneLine } from './wording.ts'

export const kinds: Record<ItemKind, { name: string; plural: string; button: string; this: string }> = {
  agreement: { name: 'afspraak', plural: 'afspraken', button: 'Bekijk de afspraak', this: 'deze afspraak' },
  promise: {
    name: 'toezegging',
    plural: 'toezeggingen',
    button: 'Bekijk de toezegging',
    this: 'deze toezegging',
  },
  request: { name: 'verzoek', plural: 'verzoeken', button: 'Bekijk het verzoek', this: 'dit verzoek' },
  motion: { name: 'motie', plural: 'moties', button: 'Bekijk de motie', this: 'deze motie' },
  decision: {
    name: 'vervolgbesluit',
    plural: 'vervolgbesluiten',
    button: 'Bekijk het besluit',
    this: 'dit besluit',
  },
}

/** 'afspraak “De gemeenten leveren scenario’s aan.”', for a subject. */
export function named({ kind, wording }: MailItem, longest = 70): string {
  return `${kinds[kind].name} “${cut(wording, longest)}”`
}

export function toItem({ kind, url }: MailItem): { label: string; url: string } {
  return { label: kinds[kind].button, url }
}

export function isLate({ latestOn }: { latestOn: Day | null }, today: Day): boolean {
  return latestOn !== null && latestOn < today
}

/** A term as a fact: its words, and its window where that says more. */
export function termFact(label: string, term: MailTerm | null): Fact {
  if (!term) return { label, words: 'nog niet afgesproken' }
  const words = oneLine(term.words)
  const window = writeWindow(term.earliestOn, term.latestOn)
  return { label, words, window: window === words ? null : window }
}

export function termOf({ termWords, earliestOn, latestOn }: MailItem): MailTerm | null {
  const words = termWords ?? writeWindow(earliestOn, latestOn)
  return words === null ? null : { words, earliestOn, latestOn }
}

/** "februari 2021 (1–28 februari 2021)", within a sentence. */
export function inSentence(term: MailTerm): string {
  const { words, window } = termFact('', term)
  return window ? `«${words}» (${window})` : `«${words}»`
}

const numbers = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht']

/** "Over vier weken", "Morgen": by the day on which it is read, never by the step that caused it. */
function howSoon(days: number): string {
  if (days === 0) return 'Vandaag'
  if (days === 1) return 'Morgen'
  if (days % 7 !== 0) return `Over ${days} dagen`
  const weeks = numbers[days / 7] ?? String(days / 7)
  return days === 7 ? 'Over een week' : `Over ${weeks} weken`
}

/** How far the term is on the day it is read. */
export function nearness({ kind, earliestOn, latestOn }: MailItem, today: Day): string {
  const item = kinds[kind].this
  if (latestOn !== null && latestOn < today)
    return `De termijn van ${item} is voorbij, sinds ${writeDay(latestOn)}`
  if (kind === 'decision' && earliestOn !== null) {
    if (earliestOn >= today)
      return `${howSoon(daysBetween(today, earliestOn))} begint de periode voor dit besluit`
    return latestOn === null
      ? 'De periode voor dit besluit is begonnen'
      : `De periode voor dit besluit loopt tot en met ${writeDay(latestOn)}`
  }
  if (latestOn === null) return `Er komt een termijn aan van ${item}`
  return `${howSoon(daysBetween(today, latestOn))} eindigt de termijn van ${item}`
}

/** What an item asks of who works at it. */
export function askedOf(item: MailItem, today: Day): string {
  const late = isLate(item, today)
  if (item.kind === 'decision') {
    return late
      ? 'Leg het besluit vast, of schrijf op waarom het nog niet is genomen.'
      : 'Controleer of alles klaar is om het besluit te nemen. Lukt het niet op tijd, laat dat dan weten.'
  }
  if (item.kind === 'agreement') {
    return late
      ? 'Schrijf op hoe ver u bent en wat er nog moet gebeuren.'
      : 'Schrijf op hoe ver u bent. Lukt het niet op tijd, laat dat dan weten.'
  }
  return late
    ? 'Leg de brief vast waarmee dit is afgedaan, of schrijf op waarom dat nog niet kan.'
    : 'Zorg dat de brief op tijd bij de Kamer is. Lukt dat niet, laat het dan weten.'
}

/** A sentence with its full stop, on one line, cut where it is too long for a mail. */
export function sentence(words: string): string {
  const line = cut(words)
  return /[.!?…]$/u.test(line) ? line : `${line}.`
}

/** "1 afspraak, 2 toezeggingen en 1 vervolgbesluit" */
export function countKinds(items: MailItem[]): string {
  const counts = Object.entries(kinds).flatMap(([kind, words]) => {
    const count = items.filter((item) => item.kind === kind).length
    return count === 0 ? [] : [`${count} ${count === 1 ? words.name : words.plural}`]
  })
  return inARow(counts)
}
