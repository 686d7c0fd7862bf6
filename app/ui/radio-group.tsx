import type { ReactNode } from 'react'
import type { ChoiceOption } from './checkbox-field.tsx'
import { Choice, choiceIds } from './checkbox-field.tsx'
import { Fieldset } from './fieldset.tsx'

type RadioGroupProps = {
  legend: ReactNode
  name: string
  options: ChoiceOption[]
  defaultValue?: string
  hint?: ReactNode
  optional?: boolean
  errors?: string[]
}

/** One answer out of a few. The first button carries the name as its id. */
export function RadioGroup({ name, options, defaultValue, ...fieldset }: RadioGroupProps) {
  return (
    <Fieldset {...fieldset} id={name} weight="field">
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            {...option}
            {...choiceIds(name, index)}
            defaultChecked={option.value === defaultValue}
          />
        ))}
      </div>
    </Fieldset>
  )
}
