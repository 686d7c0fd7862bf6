import { lowerFirst } from '#app/shared/text.ts'
import { isLate, named, nearness } from './item-words.ts'
import type { Mailed, Piece } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewAnswers, previewItems } from './preview.ts'
import { questionPiece, type Question } from './question.ts'
import { Single } from './single.tsx'

/** The last warning before the term is over. */
export function piece(told: Question): Piece {
  const { item, today } = told
  return questionPiece(told, {
    subject: `Laatste herinnering vóór de termijn: ${named(item)}`,
    group: 'answer',
    headline: `Laatste herinnering: ${lowerFirst(nearness(item, today))}`,
    late: isLate(item, today),
    asked: 'Is het gedaan, lukt het nog, of is er uitstel nodig? Laat het vandaag weten.',
  })
}

export function subject(props: Mailed<Question>): string {
  return piece(props).subject
}

export function text(props: Mailed<Question>): string {
  return textOfOne(props, piece(props))
}

export default function LastDayMail(props: Mailed<Question>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<Question> = {
  ...previewAddressing,
  item: previewItems.agreement,
  today: '2021-01-29',
  why: 'U krijgt dit omdat u de afspraak namens Gemeente Utrecht uitvoert.',
  gate: null,
  answers: previewAnswers,
}
