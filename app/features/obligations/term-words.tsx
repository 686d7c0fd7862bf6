import { writeWindow, type Day } from '#app/shared/day.ts'
import { SmallPrint } from '#app/ui/text.tsx'

/** A term as it was said, with the window it means in small type. */
export function TermWords({
  words,
  earliestOn,
  latestOn,
}: {
  words: string | null | undefined
  earliestOn: Day | null
  latestOn: Day | null
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
    </>
  )
}
