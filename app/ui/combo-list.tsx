import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import type { Combo } from './use-combo.ts'

/** The list under a combobox. It stays on the page while closed, so that the field can name it. */
export function ComboList({ id, label, combo }: { id: string; label: ReactNode; combo: Combo }) {
  const list = useRef<HTMLUListElement>(null)
  const { shown, activeIndex, isOpen } = combo

  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' })
  }, [activeIndex, isOpen])

  return (
    <div className="combo__popup" hidden={!isOpen} onMouseDown={(event) => event.preventDefault()}>
      <ul
        ref={list}
        id={id}
        role="listbox"
        aria-label={typeof label === 'string' ? label : 'Mogelijkheden'}
        className="combo__list"
      >
        {isOpen &&
          shown.map((option, index) => (
            <li
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              aria-selected={combo.isChosen(option)}
              data-active={index === activeIndex || undefined}
              className={classNames('combo__option', index === activeIndex && 'combo__option--active')}
              onClick={() => combo.choose(option)}
            >
              {option.label}
              {option.note && <span className="combo__note">{option.note}</span>}
            </li>
          ))}
      </ul>
      {shown.length === 0 && <p className="combo__end">Niets gevonden</p>}
      {combo.isCut && <p className="combo__end">Typ verder om de lijst korter te maken</p>}
    </div>
  )
}
