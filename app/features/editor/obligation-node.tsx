import { $applyNodeReplacement, $createParagraphNode, createCommand, ElementNode } from 'lexical'
import type {
  EditorConfig,
  ElementDOMSlot,
  LexicalCommand,
  LexicalEditor,
  LexicalNode,
  LexicalParseJSON,
  NodeKey,
  ParagraphNode,
  RangeSelection,
  SerializedElementNode,
  SerializedPartial,
} from 'lexical'
import type { ObligationBlock } from './nodes.ts'
import { OBLIGATION_WORDS } from './obligation-words.ts'
import { readObligationFields } from './read-nodes.ts'

export type ObligationFields = Pick<ObligationBlock, 'obligation' | 'kind' | 'owners' | 'term'>
type SerializedObligation = SerializedElementNode & ObligationFields

/** Asks for owners and term of the block with this key. */
export const CHANGE_OBLIGATION: LexicalCommand<NodeKey> = createCommand('CHANGE_OBLIGATION')

const UNKNOWN: ObligationFields = { obligation: '', kind: 'agreement', owners: [], term: '' }

/** A block of its own: a heading line that is not text, and the wording, which is. */
export class ObligationNode extends ElementNode {
  __fields: ObligationFields = UNKNOWN

  $config() {
    return this.config('obligation', { extends: ElementNode })
  }

  afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.__fields = previous.__fields
  }

  getFields(): ObligationFields {
    return this.getLatest().__fields
  }

  setFields(fields: ObligationFields): this {
    const writable = this.getWritable()
    writable.__fields = fields
    return writable
  }

  createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const block = document.createElement('div')
    const line = document.createElement('div')
    line.contentEditable = 'false'
    line.className = 'obligation__line'
    const change = document.createElement('button')
    change.type = 'button'
    change.className = 'obligation__change'
    change.textContent = 'Wijzigen'
    const key = this.getKey()
    // Lexical would take Enter and Space on the button for typing.
    change.addEventListener('keydown', (event) => event.stopPropagation())
    change.addEventListener('click', () => editor.dispatchCommand(CHANGE_OBLIGATION, key))
    const wording = document.createElement('p')
    wording.className = 'obligation__wording'
    line.append(change)
    block.append(line, wording)
    showFields(block, this.__fields)
    return block
  }

  updateDOM(previous: this, block: HTMLElement): boolean {
    if (previous.__fields !== this.__fields) showFields(block, this.__fields)
    return false
  }

  getDOMSlot(block: HTMLElement): ElementDOMSlot<HTMLElement> {
    const wording = block.lastElementChild
    const slot = super.getDOMSlot(block)
    return wording instanceof HTMLElement ? slot.withElement(wording) : slot
  }

  exportDOM(): { element: HTMLElement } {
    return { element: document.createElement('p') }
  }

  updateFromJSON(serialized: LexicalParseJSON<SerializedObligation>): this {
    return super.updateFromJSON(serialized).setFields(readObligationFields(serialized) ?? UNKNOWN)
  }

  exportJSON(compact?: false): SerializedObligation
  exportJSON(compact: boolean): SerializedPartial<SerializedObligation>
  exportJSON(compact = false): SerializedPartial<SerializedObligation> {
    return { ...super.exportJSON(compact), ...this.getFields() }
  }

  insertNewAfter(_selection: RangeSelection, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }

  /** Backspace at the start, where it does not come by way of a key. */
  collapseAtStart(): boolean {
    $toParagraph(this)
    return true
  }

  canMergeWhenEmpty(): boolean {
    return true
  }
}

export function $createObligationNode(fields: ObligationFields): ObligationNode {
  return $applyNodeReplacement(new ObligationNode()).setFields(fields)
}

export function $isObligationNode(node: LexicalNode | null | undefined): node is ObligationNode {
  return node instanceof ObligationNode
}

/** Takes the mark away; the words stay, and so does the caret. */
export function $toParagraph(node: ObligationNode): ParagraphNode {
  return node.replace($createParagraphNode(), true)
}

function showFields(block: HTMLElement, { kind, owners, term }: ObligationFields): void {
  const { label } = OBLIGATION_WORDS[kind]
  const names = owners.map(({ name }) => name).join(', ')
  block.className = `obligation obligation--${kind}`
  block.setAttribute('role', 'group')
  block.setAttribute('aria-label', [label, names, term].filter((part) => part !== '').join(', '))
  const line = block.firstElementChild
  const change = line?.lastElementChild
  if (!line || !change) return
  change.setAttribute('aria-label', `Wijzigen: ${label.toLowerCase()}`)
  while (line.firstChild !== change) line.firstChild?.remove()
  change.before(
    piece('obligation__kind', label),
    names === '' ? piece('obligation__missing', 'nog geen eigenaar') : piece('obligation__owners', names),
    term === '' ? piece('obligation__missing', 'nog geen termijn') : piece('obligation__term', term),
  )
}

function piece(className: string, words: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = words
  return element
}
