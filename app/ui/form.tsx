import { Form, useNavigation } from '@remix-run/react'
import type { FormEvent, ReactNode } from 'react'
import type { Appearance } from './button.tsx'
import { Button, ButtonGroup } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { TextLink } from './text-link.tsx'

type ActionFormProps = {
  action?: string
  errors?: Record<string, string[]>
  /** What is wrong, but not at one field. */
  general?: string[]
  children?: ReactNode
  submitLabel: ReactNode
  appearance?: Appearance
  cancelTo?: string
  cancelLabel?: string
  /** `multipart/form-data` where a file is sent. */
  encType?: 'multipart/form-data'
  id?: string
  /** Sends it as a whole page: for files, so that the browser shows how far it is. */
  reloadDocument?: boolean
}

/** Fields in a `children`, one button, and what went wrong on top. Sends once at a time. */
export function ActionForm(props: ActionFormProps) {
  const {
    errors,
    general,
    children,
    submitLabel,
    appearance = 'primary',
    cancelTo,
    cancelLabel,
    ...form
  } = props
  const sending = useSending()
  return (
    <Form
      method="post"
      noValidate
      className="form"
      {...form}
      onSubmit={(event) => refuseWhile(sending, event)}
    >
      <ErrorSummary errors={errors} general={general} />
      {children}
      <ButtonGroup>
        <Button type="submit" appearance={appearance} aria-disabled={sending || undefined}>
          {submitLabel}
        </Button>
        {cancelTo && <TextLink to={cancelTo}>{cancelLabel ?? 'Annuleren'}</TextLink>}
      </ButtonGroup>
    </Form>
  )
}

/** A single button that does something, with its hidden values as `children`. */
export function ActionButton({
  label,
  appearance = 'secondary',
  small,
  children,
  ...form
}: {
  action?: string
  label: ReactNode
  appearance?: Appearance
  small?: boolean
  children?: ReactNode
}) {
  const sending = useSending()
  return (
    <Form method="post" className="form-inline" {...form} onSubmit={(event) => refuseWhile(sending, event)}>
      {children}
      <Button type="submit" appearance={appearance} small={small} aria-disabled={sending || undefined}>
        {label}
      </Button>
    </Form>
  )
}

function useSending() {
  const { state, formMethod } = useNavigation()
  return state !== 'idle' && formMethod === 'POST'
}

function refuseWhile(sending: boolean, event: FormEvent) {
  if (sending) event.preventDefault()
}
