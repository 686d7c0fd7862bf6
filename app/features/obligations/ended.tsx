import type { ReactNode } from 'react'
import { writeDay, type Day } from '#app/shared/day.ts'
import { Alert } from '#app/ui/alert.tsx'

/** How an item ended: on what day, with what. */
export function Ended({
  word,
  on,
  kept,
  children,
}: {
  word: string
  on: Day
  /** True where the promise was kept, not dropped. */
  kept: boolean
  children?: ReactNode
}) {
  return (
    <Alert tone={kept ? 'good' : 'info'} title={`${word} op ${writeDay(on)}`}>
      <div className="keep-lines">{children}</div>
    </Alert>
  )
}
