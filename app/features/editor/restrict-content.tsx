import { LinkNode } from '@lexical/link'
import { HeadingNode } from '@lexical/rich-text'
import { COMMAND_PRIORITY_HIGH, FORMAT_TEXT_COMMAND, mergeRegister, ParagraphNode, TextNode } from 'lexical'
import type { ElementNode, LexicalEditor } from 'lexical'
import { BOLD, ITALIC } from './nodes.ts'
import { allowedAddress } from './untrusted.ts'

/** Whatever is typed or pasted shows at once as it will be kept: no other letters, styles, levels or links. */
export function registerRestrictions(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (format) => format !== 'bold' && format !== 'italic',
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerNodeTransform(TextNode, $limitText),
    editor.registerNodeTransform(ParagraphNode, $limitBlock),
    editor.registerNodeTransform(HeadingNode, $limitHeading),
    editor.registerNodeTransform(LinkNode, $limitLink),
  )
}

function $limitText(node: TextNode): void {
  const format = node.getFormat() & (BOLD | ITALIC)
  if (node.getFormat() !== format) node.setFormat(format)
  if (node.getStyle() !== '') node.setStyle('')
}

function $limitBlock(node: ElementNode): void {
  if (node.getFormatType() !== '') node.setFormat('')
  if (node.getIndent() !== 0) node.setIndent(0)
}

function $limitHeading(node: HeadingNode): void {
  const tag = node.getTag()
  if (tag === 'h1' || tag === 'h2') node.setTag('h3')
  if (tag === 'h5' || tag === 'h6') node.setTag('h4')
  $limitBlock(node)
}

function $limitLink(node: LinkNode): void {
  if (allowedAddress(node.getURL()) !== null) return
  for (const child of node.getChildren()) node.insertBefore(child)
  node.remove()
}
