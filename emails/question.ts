import { gateNote, type MailGate } from './gate-words.ts'
import { termFact, termOf, toItem } from './item-words.ts'
import type { MailLink, Piece, Told } from './piece.ts'

/** What a mail is told from that asks how far an item is. */
export interface Question extends Told {
  gate: MailGate | null
  /** Where the reader answers without signing in, for one answer each; null where that cannot be. */
  answers: MailLink[] | null
}

type Words = Pick<Piece, 'subject' | 'group' | 'headline' | 'late' | 'asked'>

/** The question how far an item is, in the words of its occasion. */
export function questionPiece({ item, today, why, gate, answers }: Question, words: Words): Piece {
  return {
    ...words,
    item,
    dueOn: item.latestOn,
    facts: [termFact('Termijn', termOf(item))],
    note: gate && gateNote(gate, today),
    buttons: answers ?? [toItem(item)],
    answers: answers !== null,
    why,
  }
}
