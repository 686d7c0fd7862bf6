import { gateNote, type MailGate } from './gate-words.ts'
import { askedOf, lowerFirst, named, nearness, termFact, termOf, toItem } from './item-words.ts'
import type { Mailed, MailLink, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** A reminder after the term, by its number. */
export interface Chase extends Told {
  number: 1 | 2 | 3
  gate: MailGate | null
  answers: MailLink[] | null
}

export function piece({ item, today, why, number, gate, answers }: Chase): Piece {
  return {
    subject: `${number}e herinnering, te laat: ${named(item)}`,
    group: 'late',
    headline: `${number}e herinnering: ${lowerFirst(nearness(item, today))}`,
    item,
    late: true,
    dueOn: item.latestOn,
    facts: [termFact('Termijn', termOf(item))],
    note: gate && gateNote(gate, today),
    asked: answers ? 'Laat weten of het al is gedaan, of vraag uitstel.' : askedOf(item, today),
    buttons: answers ?? [toItem(item)],
    answers: answers !== null,
    why,
  }
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
  answers: [
    { label: 'Al gedaan', url: 'https://gestand.example/antwoord/3f9c2a?keuze=gedaan' },
    { label: 'Uitstel nodig', url: 'https://gestand.example/antwoord/3f9c2a?keuze=uitstel' },
  ],
}
