import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { FieldProps } from './field-frame.tsx'
import { describedBy, FieldNotes, hasErrors, hintId as idOfHint } from './field-frame.tsx'
import { Fieldset } from './fieldset.tsx'

type CheckboxFieldProps = Omit<FieldProps, 'optional'> & {
  /** What is sent when it is ticked. */
  value?: string
  defaultChecked?: boolean
  disabled?: boolean
  form?: string
}

/** One question that is answered by ticking. */
export function CheckboxField({
  label,
  name,
  id = name,
  hint,
  errors,
  value = 'on',
  ...input
}: CheckboxFieldProps) {
  return (
    <div className={classNames('utrecht-form-field', hasErrors(errors) && 'utrecht-form-field--invalid')}>
      <FieldNotes id={id} errors={errors} />
      <Choice
        type="checkbox"
        {...{ label, name, id, value, hint, ...input }}
        invalid={hasErrors(errors)}
        describedBy={describedBy({ id, hint, errors })}
        hintId={hint ? idOfHint(id) : undefined}
      />
    </div>
  )
}

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type CheckboxGroupProps = {
  legend: ReactNode
  name: string
  options: ChoiceOption[]
  defaultValues?: string[]
  hint?: ReactNode
  optional?: boolean
  errors?: string[]
  /** Long lists scroll within their own box. */
  scrolls?: boolean
}

/** Several answers to one question. The first box carries the name as its id. */
export function CheckboxGroup({
  name,
  options,
  defaultValues = [],
  scrolls,
  ...fieldset
}: CheckboxGroupProps) {
  return (
    <Fieldset {...fieldset} id={name} weight="field">
      <div className={classNames('choices', scrolls && 'choices--scroll')}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            {...option}
            {...choiceIds(name, index)}
            defaultChecked={defaultValues.includes(option.value)}
            invalid={hasErrors(fieldset.errors)}
          />
        ))}
      </div>
    </Fieldset>
  )
}

export function choiceIds(name: string, index: number) {
  const id = index === 0 ? name : `${name}-${index + 1}`
  return { name, id, hintId: `${id}-keuze` }
}

type ChoiceProps = ChoiceOption & {
  type: 'checkbox' | 'radio'
  name: string
  id: string
  hintId?: string
  describedBy?: string
  defaultChecked?: boolean
  invalid?: boolean
  form?: string
}

/** A box or a button with its words beside it. */
export function Choice({
  type,
  label,
  hint,
  hintId,
  describedBy: described,
  invalid,
  ...input
}: ChoiceProps) {
  return (
    <div className="choice">
      <input
        type={type}
        {...input}
        aria-invalid={type === 'checkbox' && invalid ? true : undefined}
        aria-describedby={described ?? (hint ? hintId : undefined)}
        className={
          type === 'checkbox'
            ? 'utrecht-checkbox utrecht-checkbox--html-input'
            : 'utrecht-radio-button utrecht-radio-button--html-input'
        }
      />
      <div className="choice__text">
        <label
          htmlFor={input.id}
          className={classNames(
            'utrecht-form-label',
            `utrecht-form-label--${type}`,
            input.disabled && 'utrecht-form-label--disabled',
          )}
        >
          {label}
        </label>
        {hint && (
          <div id={hintId} className="utrecht-form-field-description">
            {hint}
          </div>
        )}
      </div>
    </div>
  )
}
