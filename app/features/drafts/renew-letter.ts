import type { LetterBlock } from './letter-facts.ts'

/** A block of the letter as it stands: its words, with a line for each item of a list. */
export interface Standing {
  text: string
  /** Somebody gave its words a look of their own: then it is typed by hand too. */
  styled?: boolean
}

/** A block of the renewed letter: as it stood, instead of what stood there, or new. */
export type Renewed<Block extends Standing> =
  | { kind: 'kept'; block: Block }
  | { kind: 'renewed'; from: Block; to: LetterBlock }
  | { kind: 'new'; to: LetterBlock }

/** What the register says of something that was typed by hand: a new sentence, or that there is nothing to tell any more. */
export type Offer = {
  key: string
  /** The sentence that the register gave before. */
  was: string
  now: LetterBlock | null
}

export interface Renewal<Block extends Standing> {
  blocks: Renewed<Block>[]
  /** Blocks that go: nobody touched them, and there is nothing to tell of any more. */
  removed: Block[]
  offered: Offer[]
}

/** The words of a block, as a document says them. */
export function wordsOfBlock(block: LetterBlock): string {
  const lines = block.type === 'list' ? block.items : [block.text]
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n')
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
  const blocks: Renewed<Block>[] = []
  const keys: (string | null)[] = []
  const removed: Block[] = []
  document.forEach((block, index) => {
    const key = untouched.get(index)
    const renewed = key === undefined ? undefined : next.get(key)
    if (key !== undefined && !renewed) return void removed.push(block)
    blocks.push(
      renewed && wordsOfBlock(renewed) !== block.text.trim()
        ? { kind: 'renewed', from: block, to: renewed }
        : { kind: 'kept', block },
    )
    keys.push(key ?? null)
  })
  insertNew({ blocks, keys }, before, after)
  return { blocks, removed, offered: offersFor(new Set(untouched.values()), before, after) }
}

/** Which blocks of the document are still those that were generated, in order, each once. */
export function matchUntouched(document: Standing[], before: LetterBlock[]): Map<number, string> {
  const waiting = before.map((block) => ({ key: block.key, text: wordsOfBlock(block) }))
  const found = new Map<number, string>()
  document.forEach(({ text, styled }, index) => {
    const at = styled ? -1 : waiting.findIndex((block) => block.text === text.trim())
    if (at < 0) return
    found.set(index, waiting[at]?.key ?? '')
    waiting.splice(at, 1)
  })
  return found
}

/** Puts what was never generated before behind what it follows. */
function insertNew<Block extends Standing>(
  at: { blocks: Renewed<Block>[]; keys: (string | null)[] },
  before: LetterBlock[],
  after: LetterBlock[],
): void {
  const known = new Set(before.map(({ key }) => key))
  let position = -1
  for (const block of after) {
    const standing = at.keys.indexOf(block.key)
    if (standing >= 0) position = standing
    else if (!known.has(block.key)) {
      position += 1
      at.blocks.splice(position, 0, { kind: 'new', to: block })
      at.keys.splice(position, 0, block.key)
    }
  }
}

/** What was generated before, stands there no more as it was, and is told otherwise now. */
function offersFor(untouched: Set<string>, before: LetterBlock[], after: LetterBlock[]): Offer[] {
  const next = new Map(after.map((block) => [block.key, block]))
  return before.flatMap((block): Offer[] => {
    const now = next.get(block.key) ?? null
    const was = wordsOfBlock(block)
    const isSame = now !== null && wordsOfBlock(now) === was
    return untouched.has(block.key) || isSame ? [] : [{ key: block.key, was, now }]
  })
}
