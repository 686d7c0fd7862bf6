import { lowerFirst } from '#app/shared/text.ts'
import { askedOf, named, nearness } from './item-words.ts'
import type { Mailed, Piece } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewAnswers, previewItems } from './preview.ts'
import { questionPiece, type Question } from './question.ts'
import { Single } from './single.tsx'

/** A reminder after the term, by its number. */
export interface Chase extends Question {
  number: 1 | 2 | 3
}

export function piece({ number, ...told }: Chase): Piece {
  const { item, today, answers } = told
  return questionPiece(told, {
    subject: `${number}e herinnering, te laat: ${named(item)}`,
    group: 'late',
    headline: `${number}e herinnering: ${lowerFirst(nearness(item, today))}`,
    late: true,
    asked: answers ? 'Laat weten of het al is gedaan, of vraag uitstel.' : askedOf(item, today),
  })
}

export function subject(props: Mailed<Chase>): string {
  return piece(props).subject
}

export function text(props: Mailed<Chase>): string {
  return textOfOne(props, piece(props))
}

export default function ChaseMail(props: Mailed<Chase>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<Chase> = {
  ...previewAddressing,
  item: previewItems.agreement,
  today: '2021-02-15',
  why: 'U krijgt dit omdat u de afspraak namens Gemeente Utrecht uitvoert.',
  number: 2,
  gate: null,
  answers: previewAnswers.slice(1),
}
