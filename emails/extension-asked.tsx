import { kinds, named, termFact, termOf } from './item-words.ts'
import type { Mailed, MailTerm, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** Somebody asks for a later term, and the reader decides. */
export interface ExtensionAsked extends Told {
  organisation: string
  asked: MailTerm
  reason: string
  /** Where the request is answered. */
  requestUrl: string
}

export function piece({ item, today, why, organisation, asked, reason, requestUrl }: ExtensionAsked): Piece {
  return {
    subject: `Uitstel gevraagd: ${named(item)}`,
    group: 'answer',
    headline: `${organisation} vraagt uitstel voor ${kinds[item.kind].this}`,
    item,
    late: item.latestOn !== null && item.latestOn < today,
    dueOn: item.latestOn,
    facts: [
      termFact('Termijn nu', termOf(item)),
      termFact('Gevraagde termijn', asked),
      { label: 'Reden', words: reason },
    ],
    note: null,
    asked: 'Verleen het uitstel, of weiger het en schrijf op waarom.',
    buttons: [{ label: 'Beantwoord het verzoek', url: requestUrl }],
    answers: false,
    why,
  }
}

export function subject(props: Mailed<ExtensionAsked>): string {
  return piece(props).subject
}

export function text(props: Mailed<ExtensionAsked>): string {
  return textOfOne(props, piece(props))
}

export default function ExtensionAskedMail(props: Mailed<ExtensionAsked>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<ExtensionAsked> = {
  ...previewAddressing,
  recipientName: 'Sanne Bakker',
  item: previewItems.agreement,
  today: '2021-01-19',
  why: 'U krijgt dit omdat u over uitstel van deze afspraak beslist.',
  organisation: 'Gemeente Utrecht',
  asked: { words: 'maart 2021', earliestOn: '2021-03-01', latestOn: '2021-03-31' },
  reason: 'De casushouders zijn pas in februari klaar met hun dossiers.',
  requestUrl: 'https://gestand.example/afspraken/5d0e',
}
