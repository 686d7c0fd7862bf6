import type { ReactNode } from 'react'
import { Alert } from './alert.tsx'
import { ActionForm } from './form.tsx'

type ConfirmFormProps = {
  question: ReactNode
  /** What is lost, in words. */
  consequence: ReactNode
  confirmLabel: ReactNode
  cancelTo: string
  cancelLabel?: string
  action?: string
  fields?: ReactNode
  errors?: Record<string, string[]>
  general?: string[]
}

/** Asks once before something is taken away. */
export function ConfirmForm({ question, consequence, confirmLabel, fields, ...form }: ConfirmFormProps) {
  return (
    <ActionForm {...form} submitLabel={confirmLabel} appearance="danger">
      <Alert tone="warning" title={question}>
        {consequence}
      </Alert>
      {fields}
    </ActionForm>
  )
}
