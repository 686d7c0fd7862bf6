import { noticeGiven, type noticeForm } from '#app/features/extensions/extension-forms.ts'
import { windowGiven } from '#app/features/obligations/act-forms.ts'
import type { Day } from '#app/shared/day.ts'
import type { z } from 'zod'

type Given = z.output<typeof noticeForm> & { term: string; firstDay: Day | null; lastDay: Day | null }

/** What a form says of a later term and of who was told, as the commands take it. */
export function extensionInput(given: Given) {
  return { words: given.term, window: windowGiven(given), notice: noticeGiven(given) }
}
