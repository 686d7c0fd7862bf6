import type { RichDocument } from '#app/features/editor/document.ts'
import { BOLD, ITALIC, type Block, type Inline, type List } from '#app/features/editor/nodes.ts'
import type { FilledLetter } from '#app/features/templates/fill-letter.ts'
import { writeDay } from '#app/shared/day.ts'
import { cutAtFootnotes, withoutFootnotes } from './footnotes.ts'
import { wordsIn } from './letter-document.ts'
import type { LetterHead } from './letter-plan.ts'
import type { Paper, PaperBlock, PaperItem, PaperList, Run } from './paper.ts'

/** A letter as it goes on paper, with the fixed parts of its ministry around its text. */
export function paperOfLetter(
  head: Pick<LetterHead, 'subject' | 'reference' | 'datedOn' | 'ministry'>,
  document: RichDocument,
  fixed: Pick<FilledLetter, 'returnAddress' | 'addressee' | 'column' | 'signature'>,
): Paper {
  const { subject, reference, datedOn, ministry } = head
  const { returnAddress, addressee, column, signature } = fixed
  const footnotes: string[] = []
  return {
    title: subject,
    language: 'nl-NL',
    reference,
    organisation: ministry.name,
    returnAddress:
      returnAddress && `> Retouradres ${returnAddress.replace(/^>?\s*(?:Retouradres)?\s*/i, '')}`,
    addressee,
    column,
    date: datedOn ? writeDay(datedOn) : '',
    subject,
    body: document.root.children.flatMap((block) => writeBlock(block, footnotes)),
    footnotes,
    signature,
  }
}

function writeBlock(block: Block, footnotes: string[]): PaperBlock[] {
  if (block.type === 'heading') {
    const text = withoutFootnotes(wordsIn(block)).trim()
    return text ? [{ type: 'heading', text, level: block.tag === 'h4' ? 2 : 1 }] : []
  }
  if (block.type === 'list') return [writeList(block, footnotes)]
  return linesOfInlines(block.children)
    .map((line): PaperBlock => ({ type: 'paragraph', runs: runsOf(line, footnotes) }))
    .filter((line) => line.type === 'paragraph' && line.runs.length > 0)
}

/** The editor keeps a nested list as an item of its own, behind the one that it belongs to. */
function writeList({ listType, children: inEditor }: List, footnotes: string[]): PaperList {
  const items: PaperItem[] = []
  for (const { children } of inEditor) {
    const [first] = children
    if (first?.type !== 'list') items.push({ runs: runsOf(children as Inline[], footnotes), below: [] })
    else {
      if (items.length === 0) items.push({ runs: [], below: [] })
      items.at(-1)?.below.push(writeList(first, footnotes))
    }
  }
  return { type: 'list', ordered: listType === 'number', items }
}

/** On paper a new line is a new paragraph. */
function linesOfInlines(inlines: Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const piece of inlines) {
    if (piece.type === 'linebreak') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines
}

interface Letter {
  character: string
  format: number
}

function runsOf(inlines: Inline[], footnotes: string[]): Run[] {
  const letters = inlines.flatMap(lettersOf)
  const text = letters.map(({ character }) => character).join('')
  return cutAtFootnotes(text).flatMap((stretch): Run[] => {
    if (!('note' in stretch)) return runsIn(letters.slice(stretch.from, stretch.to))
    if (!stretch.note) return []
    footnotes.push(stretch.note)
    return [{ footnote: footnotes.length }]
  })
}

/** UTF-16 units, so that places in the text are places in the list. */
function lettersOf(piece: Inline): Letter[] {
  if (piece.type === 'linebreak') return [{ character: ' ', format: 0 }]
  if (piece.type === 'link') return piece.children.flatMap(lettersOf)
  return piece.text.split('').map((character) => ({ character, format: piece.format }))
}

function runsIn(letters: Letter[]): Run[] {
  const stretches: { text: string; format: number }[] = []
  for (const { character, format } of letters) {
    const last = stretches.at(-1)
    if (last?.format === format) last.text += character
    else stretches.push({ text: character, format })
  }
  return stretches.map(({ text, format }) => ({
    text,
    ...(format & BOLD ? { bold: true } : {}),
    ...(format & ITALIC ? { italic: true } : {}),
  }))
}
