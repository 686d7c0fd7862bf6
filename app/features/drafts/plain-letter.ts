import { documentOf, heading, list, paragraph, type RichDocument } from '#app/features/editor/document.ts'
import type { Block } from '#app/features/editor/nodes.ts'
import { wordsIn } from './letter-document.ts'

/** A letter as plain text, to write without the editor: a line per paragraph, `#` before a heading, `-` or `1.` before an item. */
export function plainOfLetter(document: RichDocument): string {
  return document.root.children.map(plainOfBlock).filter(Boolean).join('\n\n')
}

function plainOfBlock(block: Block): string {
  const words = wordsIn(block)
  if (block.type === 'heading') return `${block.tag === 'h4' ? '##' : '#'} ${words}`
  if (block.type !== 'list') return words
  return words
    .split('\n')
    .map((line, index) => (block.listType === 'number' ? `${index + 1}. ${line}` : `- ${line}`))
    .join('\n')
}

/** The letter from its plain text. A block that says the same as it did keeps its bold, its italics and its links. */
export function letterOfPlain(text: string, before: RichDocument): RichDocument {
  const known = new Map(before.root.children.map((block) => [plainOfBlock(block), block]))
  const blocks = blocksOf(text).map((block) => known.get(plainOfBlock(block)) ?? block)
  return documentOf(...blocks)
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split(/\r\n|[\n\r]/).map((each) => each.trim())) {
    const block = readLine(line)
    const last = blocks.at(-1)
    if (block?.type === 'list' && last?.type === 'list' && last.listType === block.listType)
      last.children.push(...block.children)
    else if (block) blocks.push(block)
    else if (last?.type === 'list') blocks.push(paragraph(''))
  }
  return blocks.filter((block) => wordsIn(block) !== '')
}

function readLine(line: string): Block | null {
  const [, bullet, words] = /^(?:(-|•)|\d{1,3}\.)\s+(.*)$/.exec(line) ?? []
  if (words !== undefined) return list(bullet ? 'bullet' : 'number', [words])
  const [, marks, title] = /^(#{1,2})\s+(.*)$/.exec(line) ?? []
  if (title !== undefined) return heading(title, marks === '##' ? 'h4' : 'h3')
  return line === '' ? null : paragraph(line)
}
