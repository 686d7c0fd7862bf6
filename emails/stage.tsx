import { stageHeadline, whoMoves, type MailStage } from './gate-words.ts'
import { isLate, named, termFact, termOf, toItem } from './item-words.ts'
import type { Mailed, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** A step before a decision that comes nearer, or is late: its owner and the decision's owner hear it together. */
export interface StageOccasion extends Told {
  stage: MailStage
  /** How many steps the decision has. */
  stages: number
  /** 1 to 3 for a reminder after its term, null before it. */
  number: 1 | 2 | 3 | null
  /** What the reader has to do with the step: keeps it here, sees to it that others bring it about, does so, or waits for it. */
  reader: 'keeper' | 'chaser' | 'mover' | 'waiting'
}

export function piece({ item, today, why, stage, stages, number, reader }: StageOccasion): Piece {
  const late = stage.term !== null && isLate(stage.term, today)
  const step = `stap «${stage.name}» vóór ${named(item, 50)}`
  return {
    subject: number
      ? `${number}e herinnering, te laat: ${step}`
      : `${late ? 'Te laat' : 'Herinnering'}: ${step}`,
    group: late ? 'late' : 'coming',
    headline: stageHeadline(stage, today),
    item,
    late,
    dueOn: stage.term?.latestOn ?? null,
    facts: [
      termFact(`Termijn van stap ${stage.place} van ${stages}, «${stage.name}»`, stage.term),
      termFact('Termijn van het besluit', termOf(item)),
    ],
    note: whoMoves(stage.mover),
    asked: asked[reader][late ? 'late' : 'coming'],
    buttons: [toItem(item)],
    answers: false,
    why,
  }
}

const asked: Record<StageOccasion['reader'], { late: string; coming: string }> = {
  keeper: {
    late: 'Meld dat de stap is bereikt, of geef een nieuwe termijn met een reden.',
    coming:
      'Meld dat de stap is bereikt zodra dat zo is. Lukt het niet op tijd, geef dan een nieuwe termijn.',
  },
  chaser: {
    late: 'Overleg met wie aan zet is. Meld dan dat de stap is bereikt, of geef een nieuwe termijn met een reden.',
    coming: 'Ga na of de stap op tijd wordt bereikt. Lukt dat niet, geef dan een nieuwe termijn.',
  },
  mover: {
    late: 'Laat het secretariaat weten of de stap is bereikt, of wanneer dat wel lukt.',
    coming: 'Laat het secretariaat weten of de stap op tijd wordt bereikt.',
  },
  waiting: {
    late: 'Overleg met wie aan zet is, en kijk of de termijn van het besluit nog klopt.',
    coming: 'Kijk of de termijn van het besluit nog klopt.',
  },
}

export function subject(props: Mailed<StageOccasion>): string {
  return piece(props).subject
}

export function text(props: Mailed<StageOccasion>): string {
  return textOfOne(props, piece(props))
}

export default function StageMail(props: Mailed<StageOccasion>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<StageOccasion> = {
  ...previewAddressing,
  recipientName: 'Sanne Bakker',
  item: previewItems.decision,
  today: '2021-02-01',
  why: 'U krijgt dit omdat een stap te laat is waarop dit besluit wacht.',
  stage: {
    name: 'eindrapport',
    place: 3,
    term: { words: 'januari 2021', earliestOn: '2021-01-01', latestOn: '2021-01-31' },
    mover: { name: 'WODC' },
  },
  stages: 5,
  number: 1,
  reader: 'chaser',
}
