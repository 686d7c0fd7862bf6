import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode } from '@lexical/rich-text'
import { ObligationNode } from './obligation-node.tsx'

/** Beside text, line breaks and paragraphs: all that a verslag can hold. */
export const EDITOR_NODES = [HeadingNode, ListNode, ListItemNode, LinkNode, ObligationNode]
