import { furnitureOf } from './furniture.ts'
import { notesIn } from './footnotes.ts'
import { type FoundHead, readHead } from './letter-head.ts'
import { linesOf } from './lines.ts'
import { writeBody } from './paragraphs.ts'
import type { Body } from './body.ts'
import type { Footnote } from './proposal.ts'
import { type Paragraph, type Sentence, sentencesIn } from './sentences.ts'
import { closingFrom } from './signature.ts'

/** A text taken apart: its head, its sentences, and the notes below it. */
export interface Layout extends FoundHead {
  text: string
  body: Body
  paragraphs: Paragraph[]
  sentences: Sentence[]
  footnotes: Footnote[]
}

/** Words without a full stop, alone in their paragraph, are a heading. */
function isHeading(text: string, { start, end, item }: Paragraph): boolean {
  const words = text.slice(start, end)
  const isLabelled = /^\p{L}[\p{L} ]{2,20}: \S/u.test(words)
  return (
    !item && !isLabelled && words.length < 90 && !/[.!?:;”"']$/.test(words) && words.split(' ').length <= 8
  )
}

export function layOut(text: string): Layout {
  const lines = linesOf(text)
  const found = readHead(lines)
  const furniture = furnitureOf(lines)
  const notes = notesIn(lines, text)
  const inNote = new Set<number>()
  for (const { from, next } of notes) for (let index = from; index < next; index += 1) inNote.add(index)
  const { signature, last } = found
  const ends = signature ? closingFrom(lines, signature) : lines.length
  const skip = (index: number) =>
    index <= last || index >= ends || furniture[index] === true || inNote.has(index)
  const { body, paragraphs, marks } = writeBody(text, lines, skip, notes)
  const written = body.text
  const sentences = paragraphs.flatMap((paragraph, number) =>
    isHeading(written, paragraph) ? [] : sentencesIn(written, paragraph, number),
  )
  const footnotes = notes.map(({ number, text: words }) => ({
    mark: String(number),
    text: words,
    at: marks.get(number) ?? null,
  }))
  return { ...found, text, body, paragraphs, sentences, footnotes }
}
