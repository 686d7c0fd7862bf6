import { $isListItemNode, $isListNode } from '@lexical/list'
import {
  $copyNode,
  $getSelection,
  $getSiblingCaret,
  $insertNodeToNearestRootAtCaret,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
} from 'lexical'
import type { ElementNode, LexicalNode, RangeSelection } from 'lexical'
import type { ObligationKind } from './nodes.ts'
import { $createObligationNode, $isObligationNode } from './obligation-node.tsx'
import type { ObligationNode } from './obligation-node.tsx'
import { $blockAround, $lengthOf, $placeOf, $textIn } from './places.tsx'
import { selectedPart, sentenceAround } from './sentences.ts'
import type { Span } from './sentences.ts'

/** The obligation block around the selection, if the whole selection is in one. */
export function $selectedObligation(): ObligationNode | null {
  const selection = $getSelection()
  const block = $isRangeSelection(selection) ? $sharedBlock(selection) : null
  return $isObligationNode(block) ? block : null
}

/**
 * Turns the selection, or the sentence around the caret, into an obligation: words before it stay where they
 * are, words after it go on in a block of the same sort. Null when the selection spans blocks. The obligation
 * gets its id from `registerObligationRules`.
 */
export function $markSentence(kind: ObligationKind): ObligationNode | null {
  const selection = $getSelection()
  const block = $isRangeSelection(selection) ? $sharedBlock(selection) : null
  if (!$isRangeSelection(selection) || block === null || $isObligationNode(block)) return null
  const marked = $createObligationNode({ obligation: '', kind, owners: [], term: '' })
  const { middle, after } = $cutOut(block, $spanToMark(block, selection))
  marked.append(...middle)
  $trimEnd(block)
  $insertAfterPart(marked, block, after)
  marked.selectEnd()
  return marked
}

function $sharedBlock(selection: RangeSelection): ElementNode | null {
  const block = $blockAround(selection.anchor.getNode())
  return block !== null && block.is($blockAround(selection.focus.getNode())) ? block : null
}

function $spanToMark(block: ElementNode, selection: RangeSelection): Span {
  const text = $textIn(block)
  const places = [$placeOf(block, selection.anchor), $placeOf(block, selection.focus)]
  const [start, end] = [Math.min(...places), Math.max(...places)]
  return $widenToNodes(
    block,
    start === end ? sentenceAround(text, start) : selectedPart(text, { start, end }),
  )
}

/** A link is marked whole or not at all. */
function $widenToNodes(block: ElementNode, span: Span): Span {
  let at = 0
  let { start, end } = span
  for (const child of block.getChildren()) {
    const [from, to] = [at, at + $lengthOf(child)]
    const touches = from < end && to > start
    if (!$isTextNode(child) && touches) [start, end] = [Math.min(start, from), Math.max(end, to)]
    at = to
  }
  return { start, end }
}

/** Takes the children of the span and those after it out of the block. */
function $cutOut(block: ElementNode, { start, end }: Span) {
  $splitTextAt(block, start)
  $splitTextAt(block, end)
  const middle: LexicalNode[] = []
  const after: LexicalNode[] = []
  let at = 0
  for (const child of block.getChildren()) {
    if (at >= end && at + $lengthOf(child) > start) after.push(child)
    else if (at >= start && end > start) middle.push(child)
    at += $lengthOf(child)
  }
  for (const child of [...middle, ...after]) child.remove(true)
  return { middle, after }
}

function $splitTextAt(block: ElementNode, place: number): void {
  let at = 0
  for (const child of block.getChildren()) {
    const length = $lengthOf(child)
    if ($isTextNode(child) && place > at && place < at + length) {
      child.splitText(place - at)
      return
    }
    at += length
  }
}

function $insertAfterPart(marked: ObligationNode, block: ElementNode, after: LexicalNode[]): void {
  const rest = $copyNode(block).append(...after)
  $trimStart(rest)
  if (!rest.isEmpty()) block.insertAfter(rest)
  $insertNodeToNearestRootAtCaret(marked, $getSiblingCaret(block, 'next'), { $shouldSplit: () => false })
  if (block.isEmpty()) $removeWithEmptyParents(block)
}

function $removeWithEmptyParents(block: ElementNode): void {
  const parent = block.getParent()
  block.remove(true)
  const isLeftover = ($isListNode(parent) || $isListItemNode(parent)) && parent.isEmpty()
  if (isLeftover) $removeWithEmptyParents(parent)
}

function $trimEnd(block: ElementNode): void {
  for (let last = block.getLastChild(); last !== null; last = block.getLastChild()) {
    const trimmed = $isLineBreakNode(last) ? '' : last.getTextContent().trimEnd()
    if ($isTextNode(last) && trimmed !== '') last.setTextContent(trimmed)
    if (trimmed !== '') return
    last.remove(true)
  }
}

function $trimStart(block: ElementNode): void {
  for (let first = block.getFirstChild(); first !== null; first = block.getFirstChild()) {
    const trimmed = $isLineBreakNode(first) ? '' : first.getTextContent().trimStart()
    if ($isTextNode(first) && trimmed !== '') first.setTextContent(trimmed)
    if (trimmed !== '') return
    first.remove(true)
  }
}
