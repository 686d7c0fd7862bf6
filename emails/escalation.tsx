import { inARow, lowerFirst } from '#app/shared/text.ts'
import { gateNote, type MailGate } from './gate-words.ts'
import { named, nearness, termFact, termOf, toItem } from './item-words.ts'
import type { Mailed, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** What is told to the next person, after the reminders that went to others. */
export interface Escalation extends Told {
  /** The organisations that owe it, as far as the reader may know them. */
  owners: string[]
  gate: MailGate | null
}

export function piece({ item, today, why, owners, gate }: Escalation): Piece {
  const who = owners.length > 0 ? inARow(owners) : 'wie dit moet doen'
  return {
    subject: `Na alle herinneringen nog niet afgerond: ${named(item)}`,
    group: 'late',
    headline: `Na de herinneringen nog niet afgerond: ${lowerFirst(nearness(item, today))}`,
    item,
    late: true,
    dueOn: item.latestOn,
    facts: [
      termFact('Termijn', termOf(item)),
      ...(owners.length > 0 ? [{ label: 'Wie dit moet doen', words: inARow(owners) }] : []),
    ],
    note: gate && gateNote(gate, today),
    asked: `Neem contact op met ${who}, en schrijf op wat u afsprak.`,
    buttons: [toItem(item)],
    answers: false,
    why,
  }
}

export function subject(props: Mailed<Escalation>): string {
  return piece(props).subject
}

export function text(props: Mailed<Escalation>): string {
  return textOfOne(props, piece(props))
}

export default function EscalationMail(props: Mailed<Escalation>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<Escalation> = {
  ...previewAddressing,
  recipientName: 'Sanne Bakker',
  item: previewItems.agreement,
  today: '2021-03-15',
  why: 'U krijgt dit omdat dit naar het secretariaat gaat als er na de herinneringen niets komt.',
  owners: ['Gemeente Utrecht'],
  gate: null,
}
