import { BulletList } from '#app/ui/text.tsx'
import type { TermReading } from './term-reading.ts'

/** What a term field understood, and what to do where it did not. */
export function TermAnswer({ reading }: { reading: TermReading }) {
  const { window, explanation, assumptions, alternatives, unread } = reading
  if (!window && unread) {
    return (
      <div className="term-answer term-answer--unread">
        <p>
          <strong>Deze woorden kan Gestand niet lezen als periode.</strong> De termijn blijft staan zoals u
          hem typt. U kunt hieronder zelf een periode opgeven.
        </p>
      </div>
    )
  }
  return (
    <div className="term-answer">
      {window && (
        <p>
          <strong>{window}.</strong> Klopt dit?
        </p>
      )}
      <p>{explanation}</p>
      {alternatives.length > 0 && (
        <>
          <p>Het kan ook zijn:</p>
          <BulletList>
            {alternatives.map((alternative) => (
              <li key={alternative}>{alternative}</li>
            ))}
          </BulletList>
        </>
      )}
      {window && unread && <p>Niet gelezen: «{unread}».</p>}
      {assumptions.length > 0 && (
        <BulletList>
          {assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </BulletList>
      )}
    </div>
  )
}
