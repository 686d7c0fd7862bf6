import { capital, inARow } from '#app/shared/text.ts'
import { countKinds } from './item-words.ts'
import { Layout, Line, Paragraph, Title } from './layout.tsx'
import { pieceOf, type Occasion } from './occasions.ts'
import { groups, type Addressing, type Group, type Piece } from './piece.ts'
import { Foot, PieceSection } from './piece-section.tsx'
import { greeting, textOf, textOfPiece } from './piece-text.ts'
import { PreviewProps as announcement } from './announcement.tsx'
import { PreviewProps as chase } from './chase.tsx'
import { PreviewProps as extensionAsked } from './extension-asked.tsx'
import { PreviewProps as gateSlipped } from './gate-slipped.tsx'
import { previewAddressing } from './preview.ts'

/** Everything of a day in one mail, by what is asked: the most urgent first. */
export interface DigestProps extends Addressing {
  occasions: Occasion[]
}

const groupTitles: Record<Group, string> = {
  answer: 'Graag uw antwoord',
  late: 'Over de termijn',
  coming: 'Komende besluiten en termijnen',
  news: 'Nieuws',
}

const counted: Record<Group, [one: string, more: string]> = {
  answer: ['1 vraag aan u', 'vragen aan u'],
  late: ['1 over de termijn', 'over de termijn'],
  coming: ['1 die eraan komt', 'die eraan komen'],
  news: ['1 bericht', 'berichten'],
}

interface Grouped {
  group: Group
  pieces: Piece[]
}

function groupsOf({ occasions }: DigestProps): Grouped[] {
  const pieces = occasions.map(pieceOf).sort(byUrgency)
  return groups
    .map((group) => ({ group, pieces: pieces.filter((piece) => piece.group === group) }))
    .filter((grouped) => grouped.pieces.length > 0)
}

/** By the end of the term, without an end last. */
function byUrgency(one: Piece, other: Piece): number {
  const [end, otherEnd] = [one.dueOn ?? '9999', other.dueOn ?? '9999']
  if (end !== otherEnd) return end < otherEnd ? -1 : 1
  return one.item.url < other.item.url ? -1 : 1
}

export function subject(props: DigestProps): string {
  const pieces = groupsOf(props).flatMap((grouped) => grouped.pieces)
  const reminders = pieces.filter(({ group }) => group !== 'news')
  const late = reminders.filter((piece) => piece.late).length
  const news = pieces.length - reminders.length
  const messages = `${news} ${news === 1 ? 'bericht' : 'berichten'}`
  if (reminders.length === 0) return `${messages}: ${countKinds(pieces.map(({ item }) => item))}`
  const count = `${reminders.length} ${reminders.length === 1 ? 'herinnering' : 'herinneringen'}`
  const about = countKinds(reminders.map(({ item }) => item))
  return `${count}: ${about}${late > 0 ? ` (${late} te laat)` : ''}${news > 0 ? `, en ${messages}` : ''}`
}

/** "In deze mail: 2 vragen aan u, 1 over de termijn en 1 bericht." */
function opening(grouped: Grouped[]): string {
  const counts = grouped.map(({ group, pieces: { length } }) =>
    length === 1 ? counted[group][0] : `${length} ${counted[group][1]}`,
  )
  return `In deze mail: ${inARow(counts)}.`
}

export function text(props: DigestProps): string {
  const grouped = groupsOf(props)
  let number = 0
  return textOf(props, [
    opening(grouped),
    ...grouped.flatMap(({ group, pieces }) => [
      `${groupTitles[group]}\n${'='.repeat(groupTitles[group].length)}`,
      ...pieces.flatMap((piece) => textOfPiece(piece, (number += 1))),
    ]),
  ])
}

export default function DigestMail(props: DigestProps) {
  const grouped = groupsOf(props)
  return (
    <Layout title={subject(props)} preheader={opening(grouped)} footer={<Foot {...props} />}>
      <Paragraph>{greeting(props)}</Paragraph>
      <Paragraph>{opening(grouped)}</Paragraph>
      {grouped.map(({ group, pieces }) => (
        <div key={group}>
          <Line />
          <Title level="h2">{capital(groupTitles[group])}</Title>
          {pieces.map((piece, index) => (
            <div key={`${index} ${piece.item.url}`} style={{ margin: '16px 0 0' }}>
              <PieceSection piece={piece} level="h3" />
            </div>
          ))}
        </div>
      ))}
    </Layout>
  )
}

export const PreviewProps: DigestProps = {
  ...previewAddressing,
  recipientName: 'Sanne Bakker',
  occasions: [
    { template: 'gate-slipped', ...gateSlipped },
    { template: 'announcement', ...announcement },
    { template: 'chase', ...chase, answers: null },
    { template: 'extension-asked', ...extensionAsked },
  ],
}
