import type { LetterBlock } from './letter-facts.ts'

/** A block of the letter as it stands: the words of one block of the document, with a line for each item of a list. */
export interface Standing {
  text: string
}

export type Renewal<Block extends Standing> = {
  blocks: (Block | LetterBlock)[]
  /** What the register says now, where the words in the letter were typed by hand or taken out: for a person to take over. */
  offered: LetterBlock[]
}

/** The words of a block, as a document says them. */
export function wordsOfBlock(block: LetterBlock): string {
  return block.type === 'list' ? block.items.join('\n') : block.text
}

/**
 * Renews a letter after the register changed. A block that still reads as it was generated becomes what is generated now,
 * or goes when there is nothing to tell any more; everything else was typed by hand and stays. What is new comes behind
 * the block it follows. `before` is what was generated last, `after` what is generated now.
 */
export function renewLetter<Block extends Standing>(
  document: Block[],
  before: LetterBlock[],
  after: LetterBlock[],
): Renewal<Block> {
  const untouched = matchUntouched(document, before)
  const next = new Map(after.map((block) => [block.key, block]))
  const places = new Map<string, number>()
  const blocks: (Block | LetterBlock)[] = []
  document.forEach((block, index) => {
    const key = untouched.get(index)
    if (key === undefined) return void blocks.push(block)
    const renewed = next.get(key)
    if (!renewed) return
    blocks.push(renewed)
    places.set(key, blocks.length - 1)
  })
  return place(blocks, { before, after, places })
}

/** Which blocks of the document are still those that were generated, in order, each once. */
function matchUntouched<Block extends Standing>(
  document: Block[],
  before: LetterBlock[],
): Map<number, string> {
  const waiting = before.map((block) => ({ key: block.key, text: wordsOfBlock(block) }))
  const found = new Map<number, string>()
  document.forEach(({ text }, index) => {
    const at = waiting.findIndex((block) => block.text === text.trim())
    if (at < 0) return
    found.set(index, waiting[at]?.key ?? '')
    waiting.splice(at, 1)
  })
  return found
}

/** Puts what is new behind what it follows, and offers what was generated before and is not there any more. */
function place<Block extends Standing>(
  blocks: (Block | LetterBlock)[],
  at: { before: LetterBlock[]; after: LetterBlock[]; places: Map<string, number> },
): Renewal<Block> {
  const { before, after, places } = at
  const known = new Map(before.map((block) => [block.key, wordsOfBlock(block)]))
  const offered: LetterBlock[] = []
  const result = [...blocks]
  let position = -1
  for (const block of after) {
    const standing = places.get(block.key)
    if (standing !== undefined) {
      position = result.indexOf(block)
      continue
    }
    const was = known.get(block.key)
    if (was === undefined) {
      position += 1
      result.splice(position, 0, block)
    } else if (was !== wordsOfBlock(block)) offered.push(block)
  }
  return { blocks: result, offered }
}
