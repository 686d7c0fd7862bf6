import { writeWindow, type Day } from '#app/shared/day.ts'
import { SmallPrint } from '#app/ui/text.tsx'
import { extensionName } from './flags.ts'

/** A term as it was said, with the window it means in small type. */
export function TermWords({
  words,
  earliestOn,
  latestOn,
  extensionCount = 0,
}: {
  words: string | null | undefined
  earliestOn: Day | null
  latestOn: Day | null
  /** How many times it was put off. */
  extensionCount?: number
}) {
  if (!words) return <>–</>
  const window = writeWindow(earliestOn, latestOn)
  return (
    <>
      {words}
      {window && (
        <>
          <br />
          <SmallPrint>{window}</SmallPrint>
        </>
      )}
      {extensionCount > 0 && (
        <>
          <br />
          <SmallPrint>{extensionName(extensionCount)}</SmallPrint>
        </>
      )}
    </>
  )
}
