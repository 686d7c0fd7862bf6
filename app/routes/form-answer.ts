import { useActionData } from '@remix-run/react'
import type { FormAnswer } from '#app/shared/read-form.ts'

/** What came back from a form that was not accepted; undefined before it was sent. */
export function useFormAnswer(): FormAnswer | undefined {
  return useActionData<FormAnswer>() as FormAnswer | undefined
}
