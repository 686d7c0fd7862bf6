import { OptionalNoticeFields } from '#app/features/extensions/notice-fields.tsx'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import type { ActView } from '#app/features/obligations/act-view.ts'
import { TermChangeFields } from '#app/features/obligations/term-change-fields.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import type { Day } from '#app/shared/day.ts'

interface TermChangePageProps {
  view: ActView
  /** Who can have been told of uitstel. */
  organisations: { value: string; label: string }[]
  today: Day
}

/** Gives an item of any kind another term. */
export function TermChangePage({ view, organisations, today }: TermChangePageProps) {
  const answer = useFormAnswer()
  return (
    <ActPage title="Termijn wijzigen" view={view} answer={answer} submitLabel="Termijn wijzigen">
      <TermChangeFields view={view} answer={answer} today={today}>
        <OptionalNoticeFields answer={answer} organisations={organisations} />
      </TermChangeFields>
    </ActPage>
  )
}
