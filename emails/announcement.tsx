import { gateNote, type MailGate } from './gate-words.ts'
import { askedOf, isLate, named, nearness, termFact, termOf, toItem } from './item-words.ts'
import type { Mailed, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** A term that comes nearer, long enough ahead to do something about it. */
export interface Announcement extends Told {
  /** What a decision waits for. */
  gate: MailGate | null
}

export function piece({ item, today, why, gate }: Announcement): Piece {
  const late = isLate(item, today)
  return {
    subject: `${late ? 'Te laat' : 'Herinnering'}: ${named(item)}`,
    group: late ? 'late' : 'coming',
    headline: nearness(item, today),
    item,
    late,
    dueOn: item.latestOn,
    facts: [termFact('Termijn', termOf(item))],
    note: gate && gateNote(gate, today),
    asked: askedOf(item, today),
    buttons: [toItem(item)],
    answers: false,
    why,
  }
}

export function subject(props: Mailed<Announcement>): string {
  return piece(props).subject
}

export function text(props: Mailed<Announcement>): string {
  return textOfOne(props, piece(props))
}

export default function AnnouncementMail(props: Mailed<Announcement>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<Announcement> = {
  ...previewAddressing,
  unsubscribeUrl: 'https://gestand.example/afmelden/3f9c2a',
  item: previewItems.decision,
  today: '2021-01-04',
  why: 'U krijgt dit omdat Gemeente Utrecht dit besluit mee voorbereidt.',
  gate: {
    stages: 5,
    awaited: {
      name: 'eindrapport',
      place: 3,
      term: { words: 'januari 2021', earliestOn: '2021-01-01', latestOn: '2021-01-31' },
      mover: { name: 'WODC' },
    },
    note: '',
  },
}
