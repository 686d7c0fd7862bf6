import { capital } from '#app/shared/text.ts'
import { inSentence, named, toItem } from './item-words.ts'
import type { Mailed, MailTerm, Piece, Told } from './piece.ts'
import { textOfOne } from './piece-text.ts'
import { previewAddressing, previewItems } from './preview.ts'
import { Single } from './single.tsx'

/** What moved along with something that became later, as far as the reader may see it. */
export interface GateSlipped extends Told {
  /** What it began with; null where the reader may not know of it. */
  cause: { name: string; from: string; to: string } | null
  /** Each thing that moved: "de stap «eindrapport»", "vervolgbesluit “…”". */
  moves: { name: string; from: MailTerm | null; to: MailTerm }[]
  /** In the words of who moved it. */
  reason: string
  byName: string
}

export function piece({ item, why, cause, moves, reason, byName }: GateSlipped): Piece {
  const rest = moves.length - 1
  const more = rest === 0 ? '' : rest === 1 ? ' en nog 1 termijn' : ` en nog ${rest} termijnen`
  return {
    subject: `Verschoven: ${named(item)}${more}`,
    group: 'news',
    headline:
      moves.length === 1 ? 'Er is een termijn verschoven' : `Er zijn ${moves.length} termijnen verschoven`,
    item,
    late: false,
    dueOn: item.latestOn,
    facts: [
      ...moves.map(({ name, from, to }) => ({
        label: capital(name),
        words: `${from ? `van ${inSentence(from)} ` : ''}naar ${inSentence(to)}`,
      })),
      ...(cause
        ? [{ label: 'Aanleiding', words: `${cause.name} ging van «${cause.from}» naar «${cause.to}»` }]
        : []),
      { label: 'Reden', words: reason },
      { label: 'Verschoven door', words: byName },
    ],
    note: null,
    asked: 'Kijk of u met de nieuwe termijn verder kunt. Kan dat niet, laat dat dan weten.',
    buttons: [toItem(item)],
    answers: false,
    why,
  }
}

export function subject(props: Mailed<GateSlipped>): string {
  return piece(props).subject
}

export function text(props: Mailed<GateSlipped>): string {
  return textOfOne(props, piece(props))
}

export default function GateSlippedMail(props: Mailed<GateSlipped>) {
  return <Single addressing={props} piece={piece(props)} />
}

export const PreviewProps: Mailed<GateSlipped> = {
  ...previewAddressing,
  unsubscribeUrl: 'https://gestand.example/afmelden/3f9c2a',
  item: {
    ...previewItems.decision,
    termWords: 'april 2021',
    earliestOn: '2021-04-01',
    latestOn: '2021-04-30',
  },
  today: '2021-01-21',
  why: 'U krijgt dit omdat u werkt aan wat er verschuift.',
  cause: { name: 'de stap «eindrapport»', from: 'januari 2021', to: 'maart 2021' },
  moves: [
    {
      name: 'vervolgbesluit “Besluiten hoe de landelijke opvang verdergaat”',
      from: { words: 'februari 2021', earliestOn: '2021-02-01', latestOn: '2021-02-28' },
      to: { words: 'april 2021', earliestOn: '2021-04-01', latestOn: '2021-04-30' },
    },
    {
      name: 'de stap «beleidsreactie»',
      from: { words: 'februari 2021', earliestOn: '2021-02-01', latestOn: '2021-02-28' },
      to: { words: 'april 2021', earliestOn: '2021-04-01', latestOn: '2021-04-30' },
    },
  ],
  reason: 'Het WODC heeft meer tijd nodig voor de interviews.',
  byName: 'Sanne Bakker',
}
