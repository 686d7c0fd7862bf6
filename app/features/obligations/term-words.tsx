import { writeWindow, type Day } from '#app/shared/day.ts'
import { SmallPrint } from '#app/ui/text.tsx'

interface TermWordsProps {
  /** Null: no term was given. */
  words: string | null
  earliestOn: Day | null
  latestOn: Day | null
}

/** A term in its own words, with the window they mean in small type; never a bare day that nobody promised. */
export function TermWords({ words, earliestOn, latestOn }: TermWordsProps) {
  if (!words) return <SmallPrint>geen termijn</SmallPrint>
  const window = writeWindow(earliestOn, latestOn)
  return (
    <>
      {words}
      {window && (
        <>
          {' '}
          <SmallPrint>{window}</SmallPrint>
        </>
      )}
    </>
  )
}
