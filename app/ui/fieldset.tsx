import type { ReactNode } from 'react'
import { useId } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, FieldNotes, hasErrors, Optional } from './field-frame.tsx'

type FieldsetProps = {
  legend: ReactNode
  hint?: ReactNode
  optional?: boolean
  errors?: string[]
  id?: string
  children: ReactNode
  /** A group of choices under one question reads as a field; a part of a long form has a heading's weight. */
  weight?: 'field' | 'part'
}

export function Fieldset({ legend, hint, optional, errors, id, weight = 'part', children }: FieldsetProps) {
  const ownId = useId()
  const groupId = id ?? ownId
  return (
    <fieldset
      aria-describedby={describedBy({ id: groupId, hint, errors })}
      className={classNames(
        'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset',
        `fieldset--${weight}`,
        hasErrors(errors) && 'utrecht-form-fieldset--invalid',
      )}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {legend}
        {optional && <Optional />}
      </legend>
      <FieldNotes id={groupId} hint={hint} errors={errors} />
      <div className="fieldset__content">{children}</div>
    </fieldset>
  )
}
