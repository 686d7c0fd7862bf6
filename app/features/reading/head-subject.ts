import { isLabel, labelled } from './head-labels.ts'
import { type Line, plain } from './lines.ts'

export interface HeadSubject {
  subject: string | null
  /** Index of the first and the last line it stands on; -1 where there is none. */
  from: number
  last: number
}

const none: HeadSubject = { subject: null, from: -1, last: -1 }
const most = 5

function endsBlock(line: Line | undefined): boolean {
  return !line || line.text === '' || isLabel(line.text) || /^geachte\b/i.test(line.text)
}

/** How many lines the subject takes: to the blank line, unless the letter itself begins right below it. */
function lastLine(lines: Line[], from: number): number {
  let last = from
  while (last - from < most && !endsBlock(lines[last + 1])) last += 1
  if (last - from < most && (last === from || !/[.:]$/.test(lines[last]?.text ?? ''))) return last
  last = from
  while (last - from < most && /^[\p{Ll}\d(]/u.test(lines[last + 1]?.text ?? '') && isFull(lines[last]))
    last += 1
  return last
}

function isFull(line: Line | undefined): boolean {
  return (line?.text.length ?? 0) > 35
}

/** The subject behind "Onderwerp" or "Betreft", over as many lines as it takes. */
export function findSubject(lines: Line[]): HeadSubject {
  const [first] = labelled(lines, /^(?:onderwerp|betreft)\b(?=[\s:*]|$)/i, lines.length)
  if (!first) return published(lines)
  const last = lastLine(lines, first.last)
  const rest = lines.slice(first.last + 1, last + 1).map(({ text }) => plain(text))
  return { subject: [first.value, ...rest].join(' '), from: first.at, last }
}

const dossier = /^(\d{2} ?\d{3})(?:[- ][IVX]+)?\s+(\p{Lu}.{2,200})$/u

/** A published letter stands under the title of its dossier. */
function published(lines: Line[]): HeadSubject {
  const at = lines.slice(0, 40).findIndex(({ text }) => dossier.test(plain(text)))
  if (at < 0) return publishedBelow(lines)
  const title = dossier.exec(plain(lines[at]?.text ?? ''))?.[2] ?? ''
  return { subject: title.trim(), from: at, last: at }
}

/** The title of the dossier may stand on the line below its number. */
function publishedBelow(lines: Line[]): HeadSubject {
  const at = lines.slice(0, 40).findIndex(({ text }) => /^\d{2} ?\d{3}(?:[- ][IVX]+)?$/.test(plain(text)))
  const title = plain(lines[at + 1]?.text ?? '')
  return at < 0 || title === '' || /^nr\./i.test(title) ? none : { subject: title, from: at, last: at + 1 }
}

export interface PublishedNumber {
  reference: string
  at: number
  post: string | null
}

/** "Nr. 2677 BRIEF VAN DE STAATSSECRETARIS VAN …" under its dossier number. */
export function findPublishedNumber(lines: Line[]): PublishedNumber | null {
  const at = lines.slice(0, 60).findIndex(({ text }) => /^nr\. ?\d+\b/i.test(plain(text)))
  if (at < 0) return null
  const number = /\d+/.exec(lines[at]?.text ?? '')?.[0] ?? ''
  const above = lines.slice(0, at).map(({ text }) => /^(\d{2}) ?(\d{3})\b/.exec(plain(text)))
  const dossierNumber = above.find((match) => match !== null)
  const title = lines
    .slice(at, at + 4)
    .map(({ text }) => plain(text))
    .join(' ')
  const post = /brief van (?:de|het) ([^,.]{5,120}?)(?= aan de | den haag|$)/i.exec(title)?.[1] ?? null
  return dossierNumber
    ? { reference: `kst-${dossierNumber[1] ?? ''}${dossierNumber[2] ?? ''}-${number}`, at, post }
    : null
}
