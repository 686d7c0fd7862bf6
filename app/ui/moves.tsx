import { Icon } from './icon.tsx'

type MovesProps = {
  /** What is moved, for who cannot see where the buttons stand. */
  label: string
  /** Addresses to post to; without one the button is off. */
  upTo?: string
  downTo?: string
  /** The form whose values go along, when the pair stands outside it. */
  form?: string
  name?: string
  value?: string
}

/** An up and a down button. They stand in a form, or name one, and say themselves where it is posted. */
export function Moves({ label, upTo, downTo, ...rest }: MovesProps) {
  return (
    <span className="moves">
      <button
        type="submit"
        formMethod="post"
        formAction={upTo}
        disabled={!upTo}
        className="icon-button"
        {...rest}
      >
        <Icon name="arrow-up" />
        <span className="visually-hidden">Omhoog: {label}</span>
      </button>
      <button
        type="submit"
        formMethod="post"
        formAction={downTo}
        disabled={!downTo}
        className="icon-button"
        {...rest}
      >
        <Icon name="arrow-down" />
        <span className="visually-hidden">Omlaag: {label}</span>
      </button>
    </span>
  )
}
