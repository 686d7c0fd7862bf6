import { gateNote, type MailGate } from './gate-words.ts'
import { isLate, lowerFirst, named, nearness, termFact, termOf, toItem } from './item-words.ts'
import type { Mailed, MailLink, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** The last warning before the term is over. */
export interface LastDay extends Told {
  gate: MailGate | null
  answers: MailLink[] | null
}

export function piece({ item, today, why, gate, answers }: LastDay): Piece {
  return {
    subject: `Laatste herinnering vóór de termijn: ${named(item)}`,
    group: 'answer',
    headline: `Laatste herinnering: ${lowerFirst(nearness(item, today))}`,
    item,
    late: isLate(item, today),
    dueOn: item.latestOn,
    facts: [termFact('Termijn', termOf(item))],
    note: gate && gateNote(gate, today),
    asked: 'Is het gedaan, lukt het nog, of is er uitstel nodig? Laat het vandaag weten.',
    buttons: answers ?? [toItem(item)],
    answers: answers !== null,
    why,
  }
}

export function subject(props: Mailed<LastDay>): string {
  return piece(props).subject
}

export function text(props: Mailed<LastDay>): string {
  return textOfOne(props, piece(props))
}

export default function LastDayMail(props: Mailed<LastDay>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<LastDay> = {
  ...previewAddressing,
  item: previewItems.agreement,
  today: '2021-01-29',
  why: 'U krijgt dit omdat u de afspraak namens Gemeente Utrecht uitvoert.',
  gate: null,
  answers: [
    { label: 'Ja, we halen het', url: 'https://gestand.example/antwoord/3f9c2a?keuze=ja' },
    { label: 'Al gedaan', url: 'https://gestand.example/antwoord/3f9c2a?keuze=gedaan' },
    { label: 'Uitstel nodig', url: 'https://gestand.example/antwoord/3f9c2a?keuze=uitstel' },
  ],
}
