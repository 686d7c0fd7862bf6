import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import { ComboChips } from './combo-chips.tsx'
import type { ComboOption } from './combo-filter.ts'
import { ComboList } from './combo-list.tsx'
import type { FieldProps } from './field-frame.tsx'
import { controlProps, FieldFrame, splitFieldProps } from './field-frame.tsx'
import { Icon } from './icon.tsx'
import type { Combo } from './use-combo.ts'
import { useCombo } from './use-combo.ts'

type ComboBoxProps = FieldProps & {
  options: ComboOption[]
  chosen: string[]
  onChoose: (values: string[]) => void
  multiple?: boolean
  autoFocus?: boolean
}

/** The combobox of the ARIA Authoring Practices: a text field with a list that it filters. */
export function ComboBox(props: ComboBoxProps) {
  const [field, { options, chosen, onChoose, multiple = false, autoFocus }] = splitFieldProps(props)
  const { name, id = name } = field
  const input = useRef<HTMLInputElement>(null)
  const combo = useCombo({ options, chosen, onChoose, multiple })
  const errors = combo.unresolved ? ['Kies een regel uit de lijst.'] : field.errors

  useEffect(() => {
    if (autoFocus) input.current?.focus()
  }, [autoFocus])

  return (
    <FieldFrame {...field} errors={errors} width="medium">
      {(chosen.length > 0 || multiple ? chosen : ['']).map((value) => (
        <input key={value} type="hidden" name={name} value={value} />
      ))}
      <div className={classNames('combo', combo.isOpen && 'combo--open')}>
        <input
          {...controlProps({ ...field, errors })}
          {...comboInputProps(combo, id)}
          ref={input}
          name={undefined}
          className="utrecht-textbox utrecht-textbox--html-input combo__input"
        />
        <span className="combo__arrow">
          <Icon name="chevron-down" />
        </span>
        <ComboList id={`${id}--lijst`} label={field.label} combo={combo} />
      </div>
      <div role="status" className="visually-hidden">
        {combo.message}
      </div>
      {multiple && (
        <ComboChips
          options={options.filter(({ value }) => chosen.includes(value))}
          onRemove={(value) => {
            onChoose(chosen.filter((other) => other !== value))
            input.current?.focus()
          }}
        />
      )}
    </FieldFrame>
  )
}

function comboInputProps(combo: Combo, id: string) {
  return {
    type: 'text',
    role: 'combobox',
    autoComplete: 'off',
    spellCheck: false,
    'aria-autocomplete': 'list' as const,
    'aria-expanded': combo.isOpen,
    'aria-controls': `${id}--lijst`,
    'aria-activedescendant': combo.active ? `${id}--lijst-${combo.activeIndex}` : undefined,
    value: combo.typed,
    onChange: (event: { target: HTMLInputElement }) => combo.type(event.target.value),
    onClick: combo.open,
    onBlur: combo.leave,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      const action = combo.actionFor(event.key, event.altKey)
      if (!action) return
      event.preventDefault()
      event.stopPropagation()
      action()
    },
  }
}
