import { documentOf, type RichDocument } from '#app/features/editor/document.ts'
import type { Block } from '#app/features/editor/nodes.ts'
import { documentBlock, isStyled, wordsIn } from './letter-document.ts'
import type { LetterBlock } from './letter-facts.ts'
import { mergeOffers, placeOffers } from './offers.ts'
import { renewLetter, wordsOfBlock, type Offer } from './renew-letter.ts'

interface Standing {
  text: string
  styled: boolean
  block: Block
}

/** The blocks of a letter as a renewal sees them. */
export function standingIn(document: RichDocument): Standing[] {
  return document.root.children.map((block) => ({ text: wordsIn(block), styled: isStyled(block), block }))
}

/** One thing that a renewal does to the text, in words. */
export type Change =
  | { kind: 'renewed'; from: string; to: string }
  | { kind: 'new'; to: string }
  | { kind: 'removed'; from: string }

export interface RenewedLetter {
  document: RichDocument
  changes: Change[]
  offered: Offer[]
}

/** What a letter becomes when its sentences are renewed from the register. */
export function renewedLetter(
  letter: { document: RichDocument; generated: LetterBlock[]; offered: Offer[] },
  after: LetterBlock[],
): RenewedLetter {
  // An empty text is one empty paragraph, which nobody typed.
  const standing = standingIn(letter.document).filter(({ text }, _, all) => text !== '' || all.length > 1)
  const { blocks, removed, offered } = renewLetter(standing, letter.generated, after)
  const document = documentOf(
    ...blocks.map((each) => (each.kind === 'kept' ? each.block.block : documentBlock(each.to))),
  )
  const texts = document.root.children.map(wordsIn)
  const open = placeOffers(texts, mergeOffers(letter.offered, offered, after))
  return {
    document,
    changes: [
      ...blocks.flatMap((each): Change[] => {
        if (each.kind === 'kept') return []
        const to = wordsOfBlock(each.to)
        return [each.kind === 'new' ? { kind: 'new', to } : { kind: 'renewed', from: each.from.text, to }]
      }),
      ...removed.map(({ text }): Change => ({ kind: 'removed', from: text })),
    ],
    offered: open.map(({ key, was, now }) => ({ key, was, now })),
  }
}

/** Whether the register says something else than when the sentences were made. */
export function isStale(generated: LetterBlock[], now: LetterBlock[]): boolean {
  const told = (blocks: LetterBlock[]) => blocks.map((block) => [block.key, wordsOfBlock(block)])
  return JSON.stringify(told(generated)) !== JSON.stringify(told(now))
}

/** The letter with an offered sentence in it: instead of what was typed in its place, else at the end. */
export function withOffer(document: RichDocument, offer: Offer): RichDocument {
  const blocks = document.root.children
  const [placed] = placeOffers(blocks.map(wordsIn), [offer])
  const beside = placed?.beside ?? null
  const own = offer.now ? [documentBlock(offer.now)] : []
  if (beside === null) return documentOf(...blocks, ...own)
  return documentOf(...blocks.slice(0, beside), ...own, ...blocks.slice(beside + 1))
}
