import { linesOf, listItem, words, wordsOf } from './nodes.ts'
import type {
  Heading,
  List,
  Block,
  ObligationBlock,
  ObligationFacts,
  Paragraph,
  RichDocument,
} from './nodes.ts'
import { readBlock, TOO_LARGE, UNREADABLE } from './read-nodes.ts'
import type { Reading } from './read-nodes.ts'
import { fieldsOf } from './untrusted.ts'

export type { ObligationBlock, ObligationFacts, ObligationKind, Owner, RichDocument } from './nodes.ts'

const LARGEST_DOCUMENT = 400_000

export function documentOf(...blocks: Block[]): RichDocument {
  return { root: { type: 'root', version: 1, children: blocks.length > 0 ? blocks : [paragraph('')] } }
}

export function emptyDocument(): RichDocument {
  return documentOf()
}

/** Each line becomes a paragraph; empty lines fall away. */
export function documentFromText(text: string): RichDocument {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim())
  return documentOf(...lines.filter((line) => line !== '').map(paragraph))
}

export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', version: 1, children: words(text) }
}

export function heading(text: string, tag: Heading['tag'] = 'h3'): Heading {
  return { type: 'heading', version: 1, tag, children: words(text) }
}

export function list(listType: List['listType'], items: string[]): List {
  return { type: 'list', version: 1, listType, children: items.map((item) => listItem(words(item))) }
}

export function obligationBlock({
  obligation,
  kind,
  owners,
  term,
  wording,
}: ObligationFacts): ObligationBlock {
  const copies = owners.map(({ organisation, name }) => ({ organisation, name }))
  const children = words(wording)
  return { type: 'obligation', version: 1, obligation, kind, owners: copies, term, children }
}

/** The document with the block at its end; an empty document becomes the block alone. */
export function addObligation(document: RichDocument, block: ObligationBlock): RichDocument {
  const blocks = document.root.children
  return documentOf(...(textOf(document) === '' && obligationsIn(document).length === 0 ? [] : blocks), block)
}

/** The document in which a marked obligation has other words; null where it is not in this document. */
export function withWording(
  document: RichDocument,
  obligation: string,
  wording: string,
): RichDocument | null {
  const isIt = (block: Block) => block.type === 'obligation' && block.obligation === obligation
  const blocks = document.root.children
  if (!blocks.some(isIt)) return null
  return documentOf(
    ...blocks.map((block) => (isIt(block) ? { ...block, children: words(wording) } : block) as Block),
  )
}

/** The marked obligations in the order of the text. */
export function obligationsIn(document: RichDocument): ObligationFacts[] {
  return document.root.children.filter((block) => block.type === 'obligation').map(factsOf)
}

export function factsOf({ obligation, kind, owners, term, children }: ObligationBlock): ObligationFacts {
  return { obligation, kind, owners, term, wording: wordsOf(children) }
}

/** Plain text, a line per block or list item, for search and for comparing by eye. */
export function textOf(document: RichDocument): string {
  return document.root.children
    .flatMap(linesOf)
    .filter((line) => line !== '')
    .join('\n')
}

/** A marked obligation with the text of the blocks around it, or null when it is not in this document. */
export function contextOf(document: RichDocument, obligation: string) {
  const blocks = document.root.children
  const at = blocks.findIndex((block) => block.type === 'obligation' && block.obligation === obligation)
  const found = blocks[at]
  if (found === undefined) return null
  const around = (index: number) => (blocks[index] ? linesOf(blocks[index]).join(' ') : '')
  return { before: around(at - 1), wording: linesOf(found).join(' '), after: around(at + 1) }
}

/** Whether two documents say the same, whatever the order of their keys. */
export function sameDocument(a: RichDocument, b: RichDocument): boolean {
  return sameValue(a, b)
}

/** Makes the restricted form of anything: a posted JSON text, a stored value, or the state of the editor. */
export function parseDocument(untrusted: unknown): { document: RichDocument } | { objection: string } {
  if (typeof untrusted === 'string' && untrusted.length > LARGEST_DOCUMENT) return { objection: TOO_LARGE }
  const root = fieldsOf(fieldsOf(typeof untrusted === 'string' ? fromJson(untrusted) : untrusted).root)
  if (root.type !== 'root' || !Array.isArray(root.children)) return { objection: UNREADABLE }
  const reading: Reading = { nodes: 0, obligations: new Set(), objection: null }
  const document = documentOf(...root.children.flatMap((node) => readBlock(node, reading)))
  if (reading.objection === null && sizeOf(document) > LARGEST_DOCUMENT) return { objection: TOO_LARGE }
  return reading.objection === null ? { document } : { objection: reading.objection }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function sizeOf(document: RichDocument): number {
  return new TextEncoder().encode(JSON.stringify(document)).length
}

function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const keys = Object.keys(a)
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && sameValue(fieldsAt(a, key), fieldsAt(b, key)))
}

function fieldsAt(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key]
}
