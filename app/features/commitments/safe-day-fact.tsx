import { chamberNames } from '#app/features/terms/chamber.ts'
import type { SafeDay } from '#app/features/terms/safe-day.ts'
import { writeDay } from '#app/shared/day.ts'
import type { DataListItem } from '#app/ui/data-list.tsx'
import { SmallPrint } from '#app/ui/text.tsx'

/** The fact of an item that says until when its letter can be sent; none where its window has no end. */
export function safeDayFact(safeDay: SafeDay | null, chamber: 'TK' | 'EK'): DataListItem[] {
  if (!safeDay) return []
  const { day, recess } = safeDay
  return [
    {
      label: 'Laatste werkdag om de brief nog op tijd te sturen',
      value: (
        <>
          {writeDay(day)}
          {recess && (
            <>
              <br />
              <SmallPrint>
                De {chamberNames[chamber]} heeft vanaf {writeDay(recess.start)} {recess.name}.
              </SmallPrint>
            </>
          )}
        </>
      ),
    },
  ]
}
