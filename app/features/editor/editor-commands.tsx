import { createCommand } from 'lexical'
import type { LexicalCommand } from 'lexical'
import type { ObligationKind } from './nodes.ts'

/** Marks the selection or the sentence at the caret, or asks for the facts of the obligation around it. */
export const MARK_OBLIGATION: LexicalCommand<ObligationKind> = createCommand('MARK_OBLIGATION')

/** Something the user should hear, read out and shown under the text. */
export const NOTICE: LexicalCommand<string> = createCommand('NOTICE')

/** Asks for the address of a link. */
export const ASK_LINK: LexicalCommand<void> = createCommand('ASK_LINK')
