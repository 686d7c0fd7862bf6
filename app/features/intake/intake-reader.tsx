import { useRef, useState } from 'react'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { Details } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { cardId } from './card-id.ts'
import { sentenceId } from './sentence-id.ts'
import { LetterText } from './letter-text.tsx'
import { MarkFields } from './mark-fields.tsx'
import { PassageCard, type DecidablePassage } from './passage-card.tsx'
import { selectedIn, type Selected } from './text-selection.ts'
import { useFocusOnHash } from './use-focus-on-hash.tsx'
import { useLetterKeys } from './use-letter-keys.tsx'
import { onPassageKey } from './passage-keys.tsx'

interface IntakeReaderProps {
  intake: {
    id: string
    text: string
    passages: DecidablePassage[]
    footnotes: { mark: string; text: string }[]
  }
  mayMark: boolean
}

/** The letter on the left, with what was found in it marked; the proposals on the right, in the same order. */
export function IntakeReader({ intake, mayMark }: IntakeReaderProps) {
  const { id, text, passages, footnotes } = intake
  const letter = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<Selected | null>(null)
  const onLetterKey = useLetterKeys(letter, text, () => document.getElementById('kind')?.focus())
  const look = () => {
    const found = mayMark && letter.current ? selectedIn(letter.current, text) : null
    if (found) setSelected(found)
  }
  useFocusOnHash()
  return (
    <div className="reader">
      <section className="reader__letter" aria-labelledby="de-brief">
        <h2 id="de-brief" className="utrecht-heading-2">
          De brief
        </h2>
        {/* A region that scrolls can be reached by keyboard; selecting in it is told to everyone below. */}
        <div
          ref={letter}
          className="reader__text"
          role="group"
          aria-label="Tekst van de brief"
          aria-describedby={mayMark ? 'uitleg-markeren' : undefined}
          tabIndex={0}
          onKeyDown={onLetterKey}
          onKeyUp={look}
          onMouseUp={look}
        >
          <LetterText
            text={text}
            passages={passages}
            linkTo={(passageId) => `#${cardId(passageId)}`}
            sentenceId={sentenceId}
          />
        </div>
        {mayMark && <MarkFields intakeId={id} selected={selected} />}
        {footnotes.length > 0 && (
          <Details summary={`Voetnoten (${footnotes.length})`}>
            <BulletList>
              {footnotes.map(({ mark, text: note }) => (
                <li key={`${mark} ${note}`}>
                  <SmallPrint>
                    {mark}: {note}
                  </SmallPrint>
                </li>
              ))}
            </BulletList>
          </Details>
        )}
      </section>
      <Section title="Voorstellen" count={passages.length}>
        <KeyHelp />
        {passages.length === 0 ? (
          <EmptyState title="Er zijn geen voorstellen">
            In deze tekst is niets gevonden. Markeer zelf een zin, of gooi de brief weg.
          </EmptyState>
        ) : (
          // Single keys work only while the focus is among the proposals; every act has a button as well.
          <ol
            className="passages"
            onKeyDown={onPassageKey}
            onFocus={(event) => showSentence(letter.current, event.target)}
          >
            {passages.map((passage, index) => (
              <PassageCard key={passage.id} intakeId={id} passage={passage} number={index + 1} />
            ))}
          </ol>
        )}
      </Section>
    </div>
  )
}

/** Brings the sentence of a proposal that gets the focus into sight, without moving the page. */
function showSentence(letter: HTMLElement | null, target: Element): void {
  const card = target.closest('[data-passage]')
  const mark = card && document.getElementById(sentenceId(card.getAttribute('data-passage') ?? ''))
  if (!letter || !mark) return
  const above = mark.getBoundingClientRect().top - letter.getBoundingClientRect().top
  if (above < 0 || above > letter.clientHeight - 80) letter.scrollTop += above - 60
}

function KeyHelp() {
  return (
    <p className="key-help">
      <SmallPrint>
        Met het toetsenbord, als u in een voorstel staat: <kbd>j</kbd> of <kbd>↓</kbd> volgende, <kbd>k</kbd>{' '}
        of <kbd>↑</kbd> vorige, <kbd>a</kbd> overnemen, <kbd>r</kbd> afwijzen, <kbd>w</kbd> wijzigen,{' '}
        <kbd>o</kbd> opnieuw beoordelen.
      </SmallPrint>
    </p>
  )
}
