import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { factsOf } from './document.ts'
import { BOLD, ITALIC } from './nodes.ts'
import type {
  Block,
  Heading,
  Inline,
  List,
  ObligationBlock,
  ObligationFacts,
  RichDocument,
  TextPiece,
} from './nodes.ts'
import { OBLIGATION_WORDS } from './obligation-words.ts'
import { allowedAddress } from './untrusted.ts'
import './rich-text.css'

type RichTextProps = {
  document: RichDocument
  /** Takes the place of the heading line of an obligation: a link to its record, its status. */
  renderObligation?: (facts: ObligationFacts) => ReactNode
  /** How many levels the headings go down: 0 for h3 and h4, 1 for h4 and h5. */
  headingOffset?: 0 | 1 | 2
}

/** A verslag to read. Needs no JavaScript; nodes it does not know are left out. */
export function RichText({ document, renderObligation, headingOffset = 0 }: RichTextProps) {
  return (
    <div className="rich-text">
      {document.root.children.map((block, index) => (
        <BlockView key={index} {...{ block, renderObligation, headingOffset }} />
      ))}
    </div>
  )
}

type BlockProps = Omit<RichTextProps, 'document'> & { block: Block }

function BlockView({ block, renderObligation, headingOffset = 0 }: BlockProps) {
  if (block.type === 'paragraph') return <ParagraphView content={block.children} />
  if (block.type === 'heading') return <HeadingView heading={block} offset={headingOffset} />
  if (block.type === 'list') return <ListView list={block} />
  if (block.type === 'obligation') return <ObligationView block={block} renderObligation={renderObligation} />
  return null
}

function ParagraphView({ content }: { content: Inline[] }) {
  return content.length > 0 ? <p className="utrecht-paragraph">{inlines(content)}</p> : null
}

function HeadingView({ heading, offset }: { heading: Heading; offset: 0 | 1 | 2 }) {
  const Tag = (['h3', 'h4', 'h5', 'h6'] as const)[(heading.tag === 'h4' ? 1 : 0) + offset] ?? 'h6'
  return heading.children.length > 0 ? (
    <Tag className={`rich-text__${heading.tag}`}>{inlines(heading.children)}</Tag>
  ) : null
}

function ListView({ list }: { list: List }) {
  const Tag = list.listType === 'number' ? 'ol' : 'ul'
  return (
    <Tag className={list.listType === 'number' ? 'utrecht-ordered-list' : 'utrecht-unordered-list'}>
      {itemsOf(list).map(({ words, lists }, index) => (
        <li key={index}>
          {inlines(words)}
          {lists.map((nested, place) => (
            <ListView key={place} list={nested} />
          ))}
        </li>
      ))}
    </Tag>
  )
}

function ObligationView({
  block,
  renderObligation,
}: Pick<BlockProps, 'renderObligation'> & { block: ObligationBlock }) {
  const facts = factsOf(block)
  return (
    <section className={`obligation obligation--${block.kind}`} id={`o-${block.obligation}`}>
      <div className="obligation__line">{renderObligation?.(facts) ?? <ObligationLine facts={facts} />}</div>
      <p className="obligation__wording">{inlines(block.children)}</p>
    </section>
  )
}

/** Kind, owners and term of an obligation, in a line; `children` instead of the name of the kind. */
export function ObligationLine({ facts, children }: { facts: ObligationFacts; children?: ReactNode }) {
  const names = facts.owners.map(({ name }) => name).join(', ')
  return (
    <>
      <strong className="obligation__kind">{children ?? OBLIGATION_WORDS[facts.kind].label}</strong>{' '}
      {names === '' ? (
        <span className="obligation__missing">nog geen eigenaar</span>
      ) : (
        <span className="obligation__owners">{names}</span>
      )}{' '}
      {facts.term === '' ? (
        <span className="obligation__missing">nog geen termijn</span>
      ) : (
        <span className="obligation__term">{facts.term}</span>
      )}
    </>
  )
}

/** In Lexical a nested list is an item of its own; on the page it belongs to the words before it. */
function itemsOf(list: List) {
  const items: { words: Inline[]; lists: List[] }[] = []
  for (const { children } of list.children) {
    const [first] = children
    const last = items.at(-1)
    if (first?.type !== 'list') items.push({ words: children as Inline[], lists: [] })
    else if (last) last.lists.push(first)
    else items.push({ words: [], lists: [first] })
  }
  return items
}

function inlines(content: Inline[]): ReactNode {
  return content.map((piece, index) => <Fragment key={index}>{inline(piece)}</Fragment>)
}

function inline(piece: Inline): ReactNode {
  if (piece.type === 'text') return letters(piece)
  if (piece.type === 'linebreak') return <br />
  if (piece.type !== 'link') return null
  const address = allowedAddress(piece.url)
  if (address === null) return inlines(piece.children)
  return (
    <a className="utrecht-link" href={address} rel="noreferrer">
      {inlines(piece.children)}
    </a>
  )
}

function letters({ text, format }: TextPiece): ReactNode {
  const leaning = format & ITALIC ? <em>{text}</em> : text
  return format & BOLD ? <strong>{leaning}</strong> : leaning
}
