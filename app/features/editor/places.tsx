import { $isListNode } from '@lexical/list'
import { $isElementNode, $isLineBreakNode } from 'lexical'
import type { ElementNode, LexicalNode, PointType } from 'lexical'

/** The paragraph, heading, list item or obligation that holds the node. */
export function $blockAround(node: LexicalNode): ElementNode | null {
  let block: LexicalNode | null = node
  while (block !== null && !($isElementNode(block) && !block.isInline())) block = block.getParent()
  const holdsBlocks = block?.getType() === 'root' || $isListNode(block)
  return $isElementNode(block) && !holdsBlocks ? block : null
}

/** One letter per line break, so that places in the text and in the nodes agree. */
export function $textIn(block: ElementNode): string {
  return block
    .getChildren()
    .map((child) => ($isLineBreakNode(child) ? '\n' : child.getTextContent()))
    .join('')
}

export function $lengthOf(node: LexicalNode): number {
  return $isLineBreakNode(node) ? 1 : node.getTextContentSize()
}

/** How many letters of the block stand before the point. */
export function $placeOf(block: ElementNode, point: PointType): number {
  let node: LexicalNode = point.getNode()
  let place = 0
  if (point.type === 'text') place = point.offset
  else if ($isElementNode(node)) {
    for (const child of node.getChildren().slice(0, point.offset)) place += $lengthOf(child)
  }
  while (!node.is(block)) {
    for (const sibling of node.getPreviousSiblings()) place += $lengthOf(sibling)
    node = node.getParentOrThrow()
  }
  return place
}
