import { gateNote, type MailGate } from './gate-words.ts'
import { isLate, named, nearness, termFact, termOf, toItem } from './item-words.ts'
import type { Mailed, MailLink, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** The question some days ahead: will it be done in time? */
export interface ForecastQuestion extends Told {
  gate: MailGate | null
  /** Where the reader answers without signing in, for one answer each; null where that cannot be. */
  answers: MailLink[] | null
}

export function piece({ item, today, why, gate, answers }: ForecastQuestion): Piece {
  return {
    subject: `Lukt het op tijd? ${named(item)}`,
    group: 'answer',
    headline: `Lukt het op tijd? ${nearness(item, today)}`,
    item,
    late: isLate(item, today),
    dueOn: item.latestOn,
    facts: [termFact('Termijn', termOf(item))],
    note: gate && gateNote(gate, today),
    asked: 'Laat weten of het lukt: ja, al gedaan, of er is uitstel nodig.',
    buttons: answers ?? [toItem(item)],
    answers: answers !== null,
    why,
  }
}

export function subject(props: Mailed<ForecastQuestion>): string {
  return piece(props).subject
}

export function text(props: Mailed<ForecastQuestion>): string {
  return textOfOne(props, piece(props))
}

export default function ForecastMail(props: Mailed<ForecastQuestion>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<ForecastQuestion> = {
  ...previewAddressing,
  item: previewItems.agreement,
  today: '2021-01-18',
  why: 'U krijgt dit omdat u de afspraak namens Gemeente Utrecht uitvoert.',
  gate: null,
  answers: [
    { label: 'Ja, we halen het', url: 'https://gestand.example/antwoord/3f9c2a?keuze=ja' },
    { label: 'Al gedaan', url: 'https://gestand.example/antwoord/3f9c2a?keuze=gedaan' },
    { label: 'Uitstel nodig', url: 'https://gestand.example/antwoord/3f9c2a?keuze=uitstel' },
  ],
}
