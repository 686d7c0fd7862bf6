import type { FormAnswer } from '#app/shared/read-form.ts'

/** The version a form starts from: what was sent stays, unless the answer showed what stands there now. */
export function VersionField({ answer, current }: { answer: FormAnswer | undefined; current: number }) {
  const theirs = answer?.theirs as { version?: number } | null | undefined
  const version = theirs?.version ?? answer?.values.version ?? current
  return <input type="hidden" name="version" value={String(version)} />
}
