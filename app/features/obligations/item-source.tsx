import { writeDay, type Day } from '#app/shared/day.ts'
import { Quoted } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export interface SourceSentence {
  consultation: string
  meetsOn: Day
  topic: string
  before: string
  wording: string
  after: string
  path: string
}

/** Where an item was said: its sentence between what stands around it in the minutes. */
export function ItemSource({ source }: { source: SourceSentence }) {
  const { consultation, meetsOn, topic, before, wording, after, path } = source
  return (
    <Quoted
      source={
        <>
          <TextLink to={path}>
            Verslag van {consultation}, {writeDay(meetsOn)}
          </TextLink>
          , onder «{topic}»
        </>
      }
    >
      {before && <p>{before}</p>}
      <p>
        <mark className="source-sentence">{wording}</mark>
      </p>
      {after && <p>{after}</p>}
    </Quoted>
  )
}
