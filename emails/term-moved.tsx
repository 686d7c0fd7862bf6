import { kinds, named, toItem } from './item-words.ts'
import type { Mailed, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** A term that means another window since the calendar changed. */
export interface TermMoved extends Told {
  /** Written out. */
  before: string
  after: string
  /** How the words are read now. */
  explanation: string
}

export function piece({ item, why, before, after, explanation }: TermMoved): Piece {
  return {
    subject: `Andere periode door de kalender: ${named(item)}`,
    group: 'news',
    headline: `De kalender veranderde, en daarmee de periode van ${kinds[item.kind].this}`,
    item,
    late: false,
    dueOn: item.latestOn,
    facts: [
      { label: 'Termijn', words: item.termWords ?? '' },
      { label: 'Periode was', words: before },
      { label: 'Periode is nu', words: after },
      { label: 'Zo lezen wij de termijn', words: explanation },
    ],
    note: null,
    asked: 'Kijk of de nieuwe periode klopt. Klopt die niet, laat dat dan weten.',
    buttons: [toItem(item)],
    answers: false,
    why,
  }
}

export function subject(props: Mailed<TermMoved>): string {
  return piece(props).subject
}

export function text(props: Mailed<TermMoved>): string {
  return textOfOne(props, piece(props))
}

export default function TermMovedMail(props: Mailed<TermMoved>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<TermMoved> = {
  ...previewAddressing,
  unsubscribeUrl: 'https://gestand.example/afmelden/3f9c2a',
  item: previewItems.beforeRecess,
  today: '2020-11-16',
  why: 'U krijgt dit omdat u de afspraak namens Gemeente Utrecht uitvoert.',
  before: '4 november – 17 december 2020',
  after: '4 november – 10 december 2020',
  explanation: 'tot het kerstreces van de Tweede Kamer, dat begint op 11 december 2020',
}
