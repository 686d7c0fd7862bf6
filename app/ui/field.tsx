import type { ComponentPropsWithoutRef } from 'react'
import type { FieldProps } from './field-frame.tsx'
import { controlProps, FieldFrame, splitFieldProps } from './field-frame.tsx'

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentPropsWithoutRef<Tag>,
  keyof FieldProps | 'className' | 'children' | 'aria-invalid'
>

type TextFieldProps = FieldProps & Native<'input'> & { size?: never; width?: 'short' | 'medium' | 'full' }

export function TextField(props: TextFieldProps) {
  const [field, { width = 'full', ...input }] = splitFieldProps(props)
  return (
    <FieldFrame {...field} width={width}>
      <input
        type="text"
        className="utrecht-textbox utrecht-textbox--html-input"
        {...input}
        {...controlProps(field)}
      />
    </FieldFrame>
  )
}

export function TextArea(props: FieldProps & Native<'textarea'>) {
  const [field, textarea] = splitFieldProps(props)
  return (
    <FieldFrame {...field} width="full">
      <textarea
        rows={4}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        {...textarea}
        {...controlProps(field)}
      />
    </FieldFrame>
  )
}

/** A meeting day or a deadline, `YYYY-MM-DD`. The browser shows it in its own language. */
export function DateField(props: TextFieldProps) {
  return <TextField width="short" {...props} type="date" />
}

/** An hour, `HH:MM`. */
export function TimeField(props: TextFieldProps) {
  return <TextField width="short" {...props} type="time" />
}

export type Option = { value: string; label: string }

type SelectFieldProps = FieldProps & Native<'select'> & { options: Option[]; emptyLabel?: string }

/** `emptyLabel` is the first line, with an empty value. */
export function SelectField(props: SelectFieldProps) {
  const [field, { options, emptyLabel, ...select }] = splitFieldProps(props)
  return (
    <FieldFrame {...field} width="medium">
      <select className="utrecht-select utrecht-select--html-select" {...select} {...controlProps(field)}>
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
