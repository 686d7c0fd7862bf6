import { useEffect, useRef, useState } from 'react'
import { CheckboxGroup } from './checkbox-field.tsx'
import { ComboBox } from './combo-box.tsx'
import type { ComboOption } from './combo-filter.ts'
import { SelectField } from './field.tsx'
import type { FieldProps } from './field-frame.tsx'
import { useOnClient } from './use-on-client.ts'

type ComboFieldProps = FieldProps & {
  options: ComboOption[]
  defaultValue?: string | string[]
  multiple?: boolean
  /** Told of every change, once JavaScript runs. */
  onChange?: (values: string[]) => void
}

/** Choosing by typing; a list or boxes until JavaScript runs, with whatever was chosen in them kept. */
export function ComboField({ defaultValue = [], onChange, ...props }: ComboFieldProps) {
  const onClient = useOnClient()
  const [enhanced, setEnhanced] = useState(onClient)
  const [chosen, setChosen] = useState(() => [defaultValue].flat().filter((value) => value !== ''))
  const wrapper = useRef<HTMLDivElement>(null)
  const takesFocus = useRef(false)

  useEffect(() => {
    if (enhanced || !wrapper.current) return
    takesFocus.current = wrapper.current.contains(document.activeElement)
    setChosen(valuesChosenIn(wrapper.current))
    setEnhanced(true)
  }, [enhanced])

  function choose(values: string[]) {
    setChosen(values)
    onChange?.(values)
  }

  return (
    <div ref={wrapper} className="combo-field">
      {enhanced ? (
        <ComboBox {...props} chosen={chosen} onChoose={choose} autoFocus={takesFocus.current} />
      ) : (
        <WithoutScript {...props} chosen={chosen} />
      )}
    </div>
  )
}

function WithoutScript({
  options,
  multiple,
  label,
  id,
  chosen,
  ...field
}: Omit<ComboFieldProps, 'onChange' | 'defaultValue'> & { chosen: string[] }) {
  const written = options.map(({ value, label: text, note }) => ({
    value,
    label: note ? `${text} (${note})` : text,
  }))
  if (multiple)
    return <CheckboxGroup {...field} legend={label} options={written} defaultValues={chosen} scrolls />
  return (
    <SelectField
      {...field}
      id={id}
      label={label}
      options={written}
      emptyLabel="Maak een keuze"
      defaultValue={chosen[0]}
    />
  )
}

function valuesChosenIn(element: HTMLElement) {
  const picked = element.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
    'option:checked, input:checked',
  )
  return [...picked].map(({ value }) => value).filter((value) => value !== '')
}
