import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type FieldProps = {
  label: ReactNode
  name: string
  /** The name, unless told otherwise: the error summary links to it. */
  id?: string
  hint?: ReactNode
  optional?: boolean
  errors?: string[]
}

type FrameProps = FieldProps & { width?: 'short' | 'medium' | 'full'; children: ReactNode }

/** Label above, hint under it, what is wrong under that, then the control. */
export function FieldFrame({ label, name, id = name, hint, optional, errors, width, children }: FrameProps) {
  return (
    <div
      className={classNames(
        'utrecht-form-field',
        `field--${width ?? 'full'}`,
        hasErrors(errors) && 'utrecht-form-field--invalid',
      )}
    >
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
          {optional && <Optional />}
        </label>
      </div>
      <FieldNotes id={id} hint={hint} errors={errors} />
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  )
}

export function Optional() {
  return <span className="field__optional"> (niet verplicht)</span>
}

/** The hint and the errors, with the ids that `describedBy` names. */
export function FieldNotes({ id, hint, errors }: { id: string; hint?: ReactNode; errors?: string[] }) {
  return (
    <>
      {hint && (
        <div id={hintId(id)} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      {hasErrors(errors) && (
        <div id={errorId(id)} className="utrecht-form-field-error-message utrecht-form-field__error-message">
          {errors.map((error) => (
            <p key={error}>
              <span className="visually-hidden">Fout: </span>
              {error}
            </p>
          ))}
        </div>
      )}
    </>
  )
}

/** What every control of a field needs to be named, found and described. */
export function controlProps({
  name,
  id = name,
  hint,
  errors,
}: Pick<FieldProps, 'name' | 'id' | 'hint' | 'errors'>) {
  return {
    id,
    name,
    'aria-describedby': describedBy({ id, hint, errors }),
    'aria-invalid': hasErrors(errors) || undefined,
  }
}

export function describedBy({ id, hint, errors }: { id: string; hint?: ReactNode; errors?: string[] }) {
  return classNames(hasErrors(errors) && errorId(id), Boolean(hint) && hintId(id)) || undefined
}

export function hasErrors(errors: string[] | undefined): errors is string[] {
  return errors !== undefined && errors.length > 0
}

/** Sets the props of the frame apart from those of the control. */
export function splitFieldProps<Props extends FieldProps>(
  props: Props,
): [FieldProps, Omit<Props, keyof FieldProps>] {
  const { label, name, id, hint, optional, errors, ...control } = props
  return [{ label, name, id, hint, optional, errors }, control]
}

export function hintId(id: string) {
  return `${id}--uitleg`
}

function errorId(id: string) {
  return `${id}--fout`
}
