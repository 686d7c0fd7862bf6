import { documentOf, heading, list, paragraph, type RichDocument } from '#app/features/editor/document.ts'
import { listItem, wordsOf, type Block, type List } from '#app/features/editor/nodes.ts'
import { wordsIn } from './letter-document.ts'

/** A letter as plain text, to write without the editor: a line per paragraph, `#` before a heading, `-` or `1.` before an item, two spaces further in for each level. */
export function plainOfLetter(document: RichDocument): string {
  return document.root.children.map(plainOfBlock).filter(Boolean).join('\n\n')
}

function plainOfBlock(block: Block): string {
  const words = wordsIn(block)
  if (block.type === 'heading') return `${block.tag === 'h4' ? '##' : '#'} ${words}`
  return block.type === 'list' ? plainOfList(block, '').join('\n') : words
}

function plainOfList({ listType, children: items }: List, inset: string): string[] {
  let number = 0
  return items.flatMap(({ children }) => {
    const [first] = children
    if (first?.type === 'list') return plainOfList(first, `${inset}  `)
    number += 1
    return [`${inset}${listType === 'number' ? `${number}.` : '-'} ${wordsOf(children)}`]
  })
}

/** The letter from its plain text. A block that says the same as it did keeps its bold, its italics and its links. */
export function letterOfPlain(text: string, before: RichDocument): RichDocument {
  const known = new Map(before.root.children.map((block) => [plainOfBlock(block), block]))
  const blocks = blocksOf(text).map((block) => known.get(plainOfBlock(block)) ?? block)
  return documentOf(...blocks)
}

const deepest = 6

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split(/\r\n|[\n\r]/).map((each) => each.trimEnd())) {
    const block = readLine(line.trim())
    const last = blocks.at(-1)
    const level = Math.min(deepest, Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 2))
    if (block?.type === 'list' && last?.type === 'list' && addTo(last, block, level)) continue
    if (block) blocks.push(block)
    else if (last?.type === 'list') blocks.push(paragraph(''))
  }
  return blocks.filter((block) => wordsIn(block) !== '')
}

/** Puts an item under the list that stands before it, at its level; false where it begins a list of its own. */
function addTo(above: List, item: List, level: number): boolean {
  if (level <= 0) {
    if (above.listType !== item.listType) return false
    above.children.push(...item.children)
    return true
  }
  const [nested] = above.children.at(-1)?.children ?? []
  if (nested?.type !== 'list' || !addTo(nested, item, level - 1)) above.children.push(listItem([item]))
  return true
}

function readLine(line: string): Block | null {
  const [, bullet, words] = /^(?:(-|•)|\d{1,3}\.)\s+(.*)$/.exec(line) ?? []
  if (words !== undefined) return list(bullet ? 'bullet' : 'number', [words])
  const [, marks, title] = /^(#{1,2})\s+(.*)$/.exec(line) ?? []
  if (title !== undefined) return heading(title, marks === '##' ? 'h4' : 'h3')
  return line === '' ? null : paragraph(line)
}
