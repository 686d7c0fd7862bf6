import { kinds, named, termFact, termOf, toItem } from './item-words.ts'
import type { Mailed, MailTerm, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** What became of a request for a later term, for who asked it and for the parties that were told. */
export interface ExtensionAnswered extends Told {
  outcome: 'granted' | 'changed' | 'refused'
  /** The how-manieth of the item; null where it was refused. */
  number: number | null
  /** True for those for whom it was asked: only they hear of a refusal. */
  asker: boolean
  before: MailTerm | null
  asked: MailTerm | null
  /** What was answered, or the reason that every party may read; empty where nothing was written. */
  reason: string
}

export function piece(props: ExtensionAnswered): Piece {
  const { item, why, outcome, asker, reason } = props
  const told = reason ? [{ label: outcome === 'refused' ? 'Reden' : 'Toelichting', words: reason }] : []
  return {
    subject: `${subjects[outcome]}: ${named(item)}`,
    group: 'news',
    headline: headlineOf(props),
    item,
    late: false,
    dueOn: item.latestOn,
    facts: [...termsOf(props), ...told],
    note: null,
    asked:
      outcome === 'refused'
        ? 'Houd u aan de termijn die er staat. Lukt dat niet, neem dan contact op met het secretariaat.'
        : asker
          ? 'Werk met de nieuwe termijn. U hoeft verder niets te doen.'
          : 'Kijk of u met de nieuwe termijn verder kunt. U hoeft verder niets te doen.',
    buttons: [toItem(item)],
    answers: false,
    why,
  }
}

const subjects: Record<ExtensionAnswered['outcome'], string> = {
  granted: 'Uitstel verleend',
  changed: 'Uitstel verleend, met een andere termijn',
  refused: 'Uitstel geweigerd',
}

function headlineOf({ item, outcome, number, asker }: ExtensionAnswered): string {
  const of = kinds[item.kind].this
  if (outcome === 'refused') return `Het uitstel voor ${of} is geweigerd`
  const count = number && number > 1 ? `het ${number}e uitstel` : 'uitstel'
  if (!asker) return `Voor ${of} is ${count} verleend`
  return outcome === 'changed'
    ? `Voor ${of} is ${count} verleend, met een andere termijn dan u vroeg`
    : `Voor ${of} is ${count} verleend, zoals u vroeg`
}

function termsOf({ item, outcome, asker, before, asked }: ExtensionAnswered) {
  if (outcome === 'refused') return [termFact('Termijn blijft', termOf(item)), ...gevraagd(asked)]
  return [
    termFact('Termijn was', before),
    ...(outcome === 'changed' && asker ? gevraagd(asked) : []),
    termFact('Termijn is nu', termOf(item)),
  ]
}

function gevraagd(asked: MailTerm | null) {
  return asked ? [termFact('Gevraagd', asked)] : []
}

export function subject(props: Mailed<ExtensionAnswered>): string {
  return piece(props).subject
}

export function text(props: Mailed<ExtensionAnswered>): string {
  return textOfOne(props, piece(props))
}

export default function ExtensionAnsweredMail(props: Mailed<ExtensionAnswered>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<ExtensionAnswered> = {
  ...previewAddressing,
  item: {
    ...previewItems.agreement,
    termWords: 'medio maart 2021',
    earliestOn: '2021-03-11',
    latestOn: '2021-03-20',
  },
  today: '2021-01-20',
  why: 'U krijgt dit omdat u dit uitstel vroeg.',
  outcome: 'changed',
  number: 1,
  asker: true,
  before: { words: '1 februari 2021', earliestOn: '2021-02-01', latestOn: '2021-02-01' },
  asked: { words: 'maart 2021', earliestOn: '2021-03-01', latestOn: '2021-03-31' },
  reason: 'Het overleg is op 25 maart; daarvoor moet de analyse er zijn.',
}
