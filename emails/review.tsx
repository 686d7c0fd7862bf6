import { kinds, named, termFact, termOf, toItem } from './item-words.ts'
import type { Mailed, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** The day on which somebody looks again at a term without an end. */
export type Review = Told

export function piece({ item, why }: Review): Piece {
  return {
    subject: `Opnieuw bekijken: ${named(item)}`,
    group: 'answer',
    headline: `De termijn van ${kinds[item.kind].this} heeft nog geen einde`,
    item,
    late: false,
    dueOn: null,
    facts: [termFact('Termijn', termOf(item))],
    note: null,
    asked: 'Kijk opnieuw naar deze termijn: kan er nu een einde worden genoemd?',
    buttons: [toItem(item)],
    answers: false,
    why,
  }
}

export function subject(props: Mailed<Review>): string {
  return piece(props).subject
}

export function text(props: Mailed<Review>): string {
  return textOfOne(props, piece(props))
}

export default function ReviewMail(props: Mailed<Review>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<Review> = {
  ...previewAddressing,
  recipientName: 'Sanne Bakker',
  item: previewItems.gradual,
  today: '2021-02-04',
  why: 'U krijgt dit omdat uw organisatie deze afspraak uitvoert en u in het secretariaat werkt.',
}
