import { writeDay } from '#app/shared/day.ts'
import { Quoted } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { LetterSource } from './letter-source.ts'

/** The sentences of letters that an item came of or is told of in. */
export function LetterSources({ sources }: { sources: LetterSource[] }) {
  return sources.map(({ id, name, sentOn, quote, effect, path }) => (
    <Quoted
      key={id}
      source={
        <>
          {path ? <TextLink to={path}>{name}</TextLink> : name}
          {sentOn && `, ${writeDay(sentOn)}`}: {effect}
        </>
      }
    >
      <p className="keep-lines">
        <mark className="source-sentence">{quote}</mark>
      </p>
    </Quoted>
  ))
}
