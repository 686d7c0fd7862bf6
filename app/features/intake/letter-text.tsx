import { classNames } from '#app/ui/class-names.ts'
import { segmentsOf } from './segments.ts'
import { passageNames, type PassageKind, type PassageState } from './passage.ts'

export interface MarkedPassage {
  id: string
  kind: PassageKind
  state: PassageState
  startsAt: number
  endsAt: number
}

/** A letter with its passages marked; each has a number that leads to what was proposed, and back. */
export function LetterText({
  text,
  passages,
  linkTo,
  sentenceId,
}: {
  text: string
  passages: MarkedPassage[]
  /** Where the number of a passage leads. */
  linkTo: (id: string) => string
  /** The id of the place in the letter. */
  sentenceId: (id: string) => string
}) {
  const numbers = new Map(passages.map(({ id }, index) => [id, index + 1]))
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return (
    <div className="letter-text">
      {segmentsOf(text, passages).map(({ from, text: words, passages: within, begins }) => {
        const shown = within.flatMap((id) => byId.get(id) ?? [])
        const isDropped = shown.length > 0 && shown.every(({ state }) => state === 'rejected')
        return (
          <span key={from}>
            {begins.map((id) => (
              <a key={id} id={sentenceId(id)} href={linkTo(id)} className="letter-text__number" data-skip>
                <span className="visually-hidden">
                  Naar voorstel {numbers.get(id)}: {passageNames[byId.get(id)?.kind ?? 'planning']}
                </span>
                <span aria-hidden="true">{numbers.get(id)}</span>
              </a>
            ))}
            {shown.length === 0 ? (
              words
            ) : (
              <mark className={classNames('letter-text__mark', isDropped && 'letter-text__mark--dropped')}>
                {words}
              </mark>
            )}
          </span>
        )
      })}
    </div>
  )
}
