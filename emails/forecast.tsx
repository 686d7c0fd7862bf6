import { isLate, named, nearness } from './item-words.ts'
import type { Mailed, Piece } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewAnswers, previewItems } from './preview.ts'
import { questionPiece, type Question } from './question.ts'
import { Single } from './single.tsx'

/** The question some days ahead: will it be done in time? */
export function piece(told: Question): Piece {
  const { item, today } = told
  return questionPiece(told, {
    subject: `Lukt het op tijd? ${named(item)}`,
    group: 'answer',
    headline: `Lukt het op tijd? ${nearness(item, today)}`,
    late: isLate(item, today),
    asked: 'Laat weten of het lukt: ja, al gedaan, of er is uitstel nodig.',
  })
}

export function subject(props: Mailed<Question>): string {
  return piece(props).subject
}

export function text(props: Mailed<Question>): string {
  return textOfOne(props, piece(props))
}

export default function ForecastMail(props: Mailed<Question>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<Question> = {
  ...previewAddressing,
  item: previewItems.agreement,
  today: '2021-01-18',
  why: 'U krijgt dit omdat u de afspraak namens Gemeente Utrecht uitvoert.',
  gate: null,
  answers: previewAnswers,
}
