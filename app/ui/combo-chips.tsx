import type { ComboOption } from './combo-filter.ts'
import { Icon } from './icon.tsx'

/** What was chosen, each with a button that takes it away. */
export function ComboChips({
  options,
  onRemove,
}: {
  options: ComboOption[]
  onRemove: (value: string) => void
}) {
  if (options.length === 0) return null
  return (
    <ul className="combo__chips" aria-label="Gekozen">
      {options.map(({ value, label }) => (
        <li key={value} className="chip">
          <span>{label}</span>
          <button type="button" className="chip__remove" onClick={() => onRemove(value)}>
            <Icon name="cross" />
            <span className="visually-hidden">Weghalen: {label}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
