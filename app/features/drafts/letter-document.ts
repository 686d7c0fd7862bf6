import {
  documentOf,
  emptyDocument,
  heading,
  list,
  paragraph,
  parseDocument,
  type RichDocument,
} from '#app/features/editor/document.ts'
import { linesOf, type Block, type Inline, type List } from '#app/features/editor/nodes.ts'
import type { LetterBlock } from './letter-facts.ts'

/** A block as the editor holds it. */
export function documentBlock(block: LetterBlock): Block {
  if (block.type === 'heading') return heading(block.text)
  return block.type === 'list' ? list('bullet', block.items) : paragraph(block.text)
}

export function letterDocument(blocks: LetterBlock[]): RichDocument {
  return documentOf(...blocks.map(documentBlock))
}

/** The text of a letter as it is kept; a letter marks no items, so what came in as such is a paragraph. */
export function readLetterDocument(untrusted: unknown): { document: RichDocument } | { objection: string } {
  const parsed = parseDocument(untrusted)
  if ('objection' in parsed) return { objection: unreadable }
  const blocks = parsed.document.root.children.map((block): Block =>
    block.type === 'obligation' ? { type: 'paragraph', version: 1, children: block.children } : block,
  )
  return { document: documentOf(...blocks) }
}

/** The kept text of a letter. */
export function letterIn(kept: unknown): RichDocument {
  const read = readLetterDocument(kept)
  return 'document' in read ? read.document : emptyDocument()
}

const unreadable =
  'De tekst van de brief is te lang of kwam niet heel aan. Maak die korter, of laad de pagina opnieuw.'

/** The words of a block of the document, a line for each item of a list. */
export function wordsIn(block: Block): string {
  return linesOf(block).join('\n')
}

/** Whether somebody gave words in a block a look of their own: bold, italic, a link. */
export function isStyled(block: Block): boolean {
  return block.type === 'list' ? block.children.some(isStyledItem) : block.children.some(isStyledPiece)
}

function isStyledItem({ children }: List['children'][number]): boolean {
  const [first] = children
  return first?.type === 'list' || (children as Inline[]).some(isStyledPiece)
}

function isStyledPiece(piece: Inline): boolean {
  return piece.type !== 'text' || piece.format !== 0
}
