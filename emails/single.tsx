import { Layout, Paragraph } from './layout.tsx'
import { oneLine } from './wording.ts'
import { Foot, PieceSection } from './piece-section.tsx'
import { greeting } from './piece-text.ts'
import type { Addressing, Piece } from './piece.ts'

/** A mail about one thing. */
export function Single({ addressing, piece }: { addressing: Addressing; piece: Piece }) {
  return (
    <Layout
      title={piece.subject}
      preheader={`${oneLine(piece.headline)}. ${oneLine(piece.asked)}`}
      footer={<Foot {...addressing} />}
    >
      <Paragraph>{greeting(addressing)}</Paragraph>
      <PieceSection piece={piece} level="h1" />
    </Layout>
  )
}
