import { stageName } from '#app/features/gates/stage.ts'
import { stepInWords } from '#app/features/policy/step-words.ts'
import { itemFields } from './reminder-item.ts'

/** What a list reads of the item of a reminder, with the stages that one may be about. */
export const remindedFields = {
  ...itemFields,
  stages: { select: { id: true, kind: true, name: true } },
} as const

type Stage = { id: string } & Parameters<typeof stageName>[0]

/** The step of a reminder in words, with the stage that it is about and what else there is to say of it. */
export function stepOf(
  { step, subjectId }: { step: string; subjectId: string },
  stages: Stage[],
  note: string | null = null,
): string {
  const stage = stages.find(({ id }) => id === subjectId)
  const about = [stage && `«${stageName(stage)}»`, note].filter(Boolean).join(', ')
  return stepInWords(step) + (about ? ` (${about})` : '')
}
