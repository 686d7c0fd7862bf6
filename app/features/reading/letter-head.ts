import type { Chamber } from '#app/features/commitments/origin.ts'
import type { Day } from '#app/shared/day.ts'
import { findDate } from './head-date.ts'
import { labelled } from './head-labels.ts'
import { findPublishedNumber, findSubject } from './head-subject.ts'
import { type Line, plain } from './lines.ts'
import type { LetterHead } from './proposal.ts'
import { findSignature, type Signature } from './signature.ts'

export interface FoundHead {
  head: LetterHead
  otherDates: Day[]
  otherReferences: string[]
  /** Index of the line in which the head ends; -1 where the text has no head. */
  last: number
  signature: Signature | null
}

function references(lines: Line[]): string[] {
  const found = labelled(lines, /^(?:ons kenmerk|onze referentie|kenmerk)\b(?=[\s:*]|$)/i, lines.length)
    .map(({ value }) => value.replace(/\s+/g, ' '))
    .filter((value) => /\d/.test(value) && value.length < 60 && value.split(' ').length <= 3)
  return [...new Set(found)]
}

function isAddressed(text: string): boolean {
  if (text.length > 120 || /[.!?]$/.test(text)) return false
  return /^aan\b:? *(?:de )?(?:voorzitter|leden|tweede|eerste)|^de voorzitter van de (?:tweede|eerste) kamer\b/i.test(
    text,
  )
}

function addresseeOf(lines: Line[]): { addressee: string | null; last: number } {
  const at = lines.findIndex(({ text }) => isAddressed(plain(text)))
  if (at < 0) return { addressee: null, last: -1 }
  let last = at
  let text = plain(lines[at]?.text ?? '').replace(/^aan:? */i, '')
  while (
    last < at + 3 &&
    !/staten-generaal/i.test(text) &&
    lines[last + 1]?.text &&
    !/\d/.test(lines[last + 1]?.text ?? '')
  ) {
    last += 1
    text = `${text} ${plain(lines[last]?.text ?? '')}`
  }
  return text.length > 160 ? { addressee: null, last: -1 } : { addressee: text, last }
}

function chamberOf(addressee: string | null): Chamber | null {
  if (addressee === null) return null
  if (/tweede kamer/i.test(addressee)) return 'TK'
  return /eerste kamer/i.test(addressee) ? 'EK' : null
}

/** A name of an office may break off at the end of its line: "Directoraat-Generaal" with "Migratie" below it. */
function officeOf(lines: Line[], name: RegExp): string | null {
  const at = lines.findIndex(({ text }) => text.length < 90 && name.test(plain(text)) && !/[.;:]$/.test(text))
  if (at < 0) return null
  const text = plain(lines[at]?.text ?? '')
  const below = plain(lines[at + 1]?.text ?? '')
  const breaksOff =
    /^(?:directoraat-generaal|directie|ministerie van)$/i.test(text) || /\b(?:en|van|voor)$/i.test(text)
  return breaksOff && below !== '' && below.length < 60 ? `${text} ${below}` : text
}

function senderOf(lines: Line[], post: string | null): LetterHead['sender'] {
  const ministry = officeOf(lines, /^ministerie van\b/i)
  const named = /\b(?:van|voor) (\p{Lu}.*)$/u.exec(post ?? '')?.[1]
  return {
    ministry: ministry ?? (named ? `Ministerie van ${named}` : null),
    directorateGeneral: officeOf(lines, /^directoraat-generaal\b/i),
    directorate: officeOf(lines, /^(?:programma-?)?directie\b/i),
  }
}

function capitalised(post: string): string {
  if (post !== post.toUpperCase()) return post
  const small = new Set(['van', 'en', 'voor', 'de', 'het', 'der'])
  return post
    .toLowerCase()
    .split(' ')
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}

/** What stands above and below a letter: kenmerk, date, subject, sender, addressee and who signed; in both layouts. */
export function readHead(lines: Line[]): FoundHead {
  const date = findDate(lines)
  const subject = findSubject(lines)
  const published = findPublishedNumber(lines)
  const { addressee, last } = addresseeOf(lines)
  const top = Math.max(subject.last, published?.at ?? -1, last, date.at < 80 ? date.at : -1)
  const signature = findSignature(lines, Math.max(top + 1, 0))
  const ends = [subject.last, published?.at ?? -1, last, date.at].filter(
    (at) => !signature || at < signature.from,
  )
  const [reference, ...otherReferences] = references(lines)
  const named = signature?.post ?? published?.post ?? null
  const post = named === null ? null : capitalised(named)
  return {
    head: {
      reference: reference ?? published?.reference ?? null,
      date: date.date,
      subject: subject.subject,
      sender: senderOf(lines, post),
      addressee,
      chamber: chamberOf(addressee),
      signatory: { name: signature?.name ?? null, post },
    },
    otherDates: date.others,
    otherReferences,
    last: Math.max(...ends),
    signature,
  }
}
