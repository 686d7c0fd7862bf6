import type { OtherText } from '#app/features/minutes/autosave.ts'
import { timeOf } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { letterIn } from './letter-document.ts'

/** With the text that stands there now. */
export function changedMeanwhile(draft: {
  version: number
  document: unknown
  savedAt: Date
  savedByName: string
}): Problem {
  const theirs: OtherText = {
    version: draft.version,
    document: letterIn(draft.document),
    savedAt: timeOf(draft.savedAt),
    savedByName: draft.savedByName,
  }
  const sentence = `${draft.savedByName} sloeg intussen een andere tekst van deze brief op.`
  return new Problem('changed-meanwhile', sentence, theirs)
}
