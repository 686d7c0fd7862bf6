import { named, termFact, termOf, toItem } from './item-words.ts'
import type { Mailed, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** A step before a decision whose term means another window since the calendar changed. */
export interface StageMoved extends Told {
  /** Its name. */
  stage: string
  /** The words of its term. */
  words: string
  /** Written out. */
  before: string
  after: string
  /** How the words are read now. */
  explanation: string
}

export function piece({ item, why, stage, words, before, after, explanation }: StageMoved): Piece {
  return {
    subject: `Andere periode door de kalender: stap «${stage}» vóór ${named(item, 50)}`,
    group: 'news',
    headline: `De kalender veranderde, en daarmee de periode van de stap «${stage}»`,
    item,
    late: false,
    dueOn: item.latestOn,
    facts: [
      { label: `Termijn van de stap «${stage}»`, words },
      { label: 'Periode was', words: before },
      { label: 'Periode is nu', words: after },
      { label: 'Zo lezen wij de termijn', words: explanation },
      termFact('Termijn van het besluit', termOf(item)),
    ],
    note: null,
    asked: 'Kijk of de stap en het besluit met deze periode nog kloppen. Is dat niet zo, laat dat dan weten.',
    buttons: [toItem(item)],
    answers: false,
    why,
  }
}

export function subject(props: Mailed<StageMoved>): string {
  return piece(props).subject
}

export function text(props: Mailed<StageMoved>): string {
  return textOfOne(props, piece(props))
}

export default function StageMovedMail(props: Mailed<StageMoved>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<StageMoved> = {
  ...previewAddressing,
  unsubscribeUrl: 'https://gestand.example/afmelden/3f9c2a',
  item: previewItems.decision,
  today: '2020-11-16',
  why: 'U krijgt dit omdat uw organisatie een stap levert waarop dit besluit wacht.',
  stage: 'eindrapport',
  words: 'vóór het kerstreces',
  before: 'tot en met 17 december 2020',
  after: 'tot en met 10 december 2020',
  explanation:
    'De laatste werkdag voor het kerstreces 2020-2021 van de Tweede Kamer, dat op 11 december 2020 begint.',
}
