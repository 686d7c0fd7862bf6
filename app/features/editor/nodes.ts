import { cleanText } from './untrusted.ts'

/*
 * The form in which a verslag is kept: the JSON of Lexical, restricted to the nodes below and to the fields
 * that are not at their default. Lexical reads it as it is; `parseDocument` makes it from anything.
 */
export type ObligationKind = 'agreement' | 'commitment' | 'decision'
export type Owner = { organisation: string; name: string }

export type TextPiece = { type: 'text'; version: 1; text: string; format: number }
export type LineBreak = { type: 'linebreak'; version: 1 }
export type LinkPiece = { type: 'link'; version: 1; url: string; children: (TextPiece | LineBreak)[] }
export type Inline = TextPiece | LineBreak | LinkPiece

export type Paragraph = { type: 'paragraph'; version: 1; children: Inline[] }
export type Heading = { type: 'heading'; version: 1; tag: 'h3' | 'h4'; children: Inline[] }
/** An item holds either words or one nested list, as in Lexical. */
export type ListItem = { type: 'listitem'; version: 1; children: Inline[] | [List] }
export type List = { type: 'list'; version: 1; listType: 'bullet' | 'number'; children: ListItem[] }
export type ObligationBlock = {
  type: 'obligation'
  version: 1
  obligation: string
  kind: ObligationKind
  owners: Owner[]
  term: string
  children: Inline[]
}
export type Block = Paragraph | Heading | List | ObligationBlock
export type RichDocument = { root: { type: 'root'; version: 1; children: Block[] } }

export type ObligationFacts = Pick<ObligationBlock, 'obligation' | 'kind' | 'owners' | 'term'> & {
  wording: string
}

export const BOLD = 1
export const ITALIC = 2

/** Neighbours in the same letters become one piece, as Lexical would make them. */
export function joinText<Piece extends Inline>(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const fits = last?.type === 'text' && piece.type === 'text' && last.format === piece.format
    if (fits) joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

export function words(untrusted: string, format = 0): TextPiece[] {
  const text = cleanText(untrusted)
  return text === '' ? [] : [{ type: 'text', version: 1, text, format }]
}

export function listItem(children: ListItem['children']): ListItem {
  return { type: 'listitem', version: 1, children }
}

export function linesOf(block: Block | ListItem): string[] {
  if (block.type === 'list') return block.children.flatMap(linesOf)
  if (block.type !== 'listitem') return [wordsOf(block.children)]
  const [first] = block.children
  return first?.type === 'list' ? linesOf(first) : [wordsOf(block.children)]
}

export function wordsOf(children: ListItem['children']): string {
  return piecesOf(children).join('').replace(/\s+/g, ' ').trim()
}

function piecesOf(children: ListItem['children']): string[] {
  return children.flatMap((child: Inline | List) => {
    if (child.type === 'text') return [child.text]
    if (child.type === 'link') return piecesOf(child.children)
    return [' ']
  })
}
